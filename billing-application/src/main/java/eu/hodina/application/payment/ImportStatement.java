package eu.hodina.application.payment;

import eu.hodina.application.Identities;
import eu.hodina.application.Ports;
import eu.hodina.application.payment.csv.KeptCsvMapping;
import eu.hodina.application.trail.Caller;
import eu.hodina.application.trail.ChangeRecorder;
import eu.hodina.application.trail.Subject;
import eu.hodina.domain.firm.Iban;
import eu.hodina.domain.payment.Match;
import eu.hodina.domain.payment.PaymentId;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Use case: reads a statement file in, keeps what is new of it, matches the new credits with all open invoices of their
 * accounts and books the certain ones, all in one transaction. The same file again, or one that overlaps, adds nothing
 * that is there and says so.
 */
public final class ImportStatement {
    private final Ports ports;
    private final StatementReader reader;
    private final OpenMatching matching;
    private final ChangeRecorder recorder;
    private final Identities identities;
    private final InstantSource clock;

    ImportStatement(
            Ports ports, StatementReader reader, ChangeRecorder recorder, Identities identities, InstantSource clock) {
        this.ports = Objects.requireNonNull(ports, "ports");
        this.reader = Objects.requireNonNull(reader, "reader");
        this.matching = new OpenMatching(ports);
        this.recorder = Objects.requireNonNull(recorder, "recorder");
        this.identities = Objects.requireNonNull(identities, "identities");
        this.clock = Objects.requireNonNull(clock, "clock");
    }

    /**
     * Reads a statement file in, all of it or nothing.
     *
     * @param caller who does it
     * @param file opened three times; between them its bytes stay the same
     * @return what was new, what was booked and what a person has to look at
     * @throws UnreadableStatementException where the file is no statement, broken or cut off; nothing of it is kept
     * @throws UncheckedIOException where its bytes cannot be had; nothing of it is kept
     */
    public ImportReport read(Caller caller, StatementFile file) {
        IncomingFile incoming = surveyed(file);
        return ports.transactions().call(() -> {
            // before anything is read, so that what is open does not change any more
            ports.payments().lock(incoming.survey().ours());
            adopt(incoming.survey().ours());
            keep(caller, incoming, Set.of());
            List<Match> matches = matching.match(incoming.movements());
            book(matches);
            return incoming.report(matches);
        });
    }

    /** Read to its end, by the mappings that firms keep, too; nothing is kept. */
    IncomingFile surveyed(StatementFile file) {
        StatementReader known = reader.alsoBy(
                ports.csvMappings().all().stream().map(KeptCsvMapping::mapping).toList());
        return IncomingFile.surveyed(file, known, ports);
    }

    /** What was read in before these accounts were the firm's is of them from now on. */
    void adopt(Set<Iban> locked) {
        new LateAccounts(ports.payments()).adopt(ports.firms().all(), locked);
    }

    /** Keeps what is new of a file, under the locks of its accounts. */
    void keep(Caller caller, IncomingFile incoming, Set<PaymentId> waiting) {
        incoming.keep(ports, identities, clock.instant(), waiting);
        if (!incoming.isRepeated()) {
            recorder.created(caller, new Subject("bank-file", incoming.survey().sha256()), incoming.record());
        }
    }

    /** Those of them that are certain. */
    void book(List<Match> matches) {
        ports.bookings()
                .addAll(matches.stream()
                        .filter(Match::certain)
                        .map(match -> decision(match, Decision.itself(match, clock.instant())))
                        .toList());
    }

    /** Whether a person has decided on it, and be it that nothing holds any more. */
    boolean isDecided(PaymentId id) {
        return recorder.version(new Subject("payment", id.value())) > 0;
    }

    /** A return takes the differences back as well that were let go. */
    private Decision decision(Match match, Decision decision) {
        return match.undoes()
                .flatMap(ports.bookings()::of)
                .map(earlier -> Returned.with(decision, earlier))
                .orElse(decision);
    }
}
