package eu.hodina.application.payment;

import eu.hodina.application.Identities;
import eu.hodina.application.Ports;
import eu.hodina.application.payment.csv.KeptCsvMapping;
import eu.hodina.application.trail.Caller;
import eu.hodina.application.trail.ChangeRecorder;
import eu.hodina.application.trail.Subject;
import eu.hodina.domain.payment.Match;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

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
        try {
            StatementReader known = reader.alsoBy(ports.csvMappings().all().stream()
                    .map(KeptCsvMapping::mapping)
                    .toList());
            StatementSurvey survey =
                    StatementSurvey.of(file, known, ports.firms().all());
            return ports.transactions().call(() -> {
                // before anything is read, so that what is open does not change any more
                ports.payments().lock(survey.ours());
                return ports.payments().isImported(survey.sha256())
                        ? repeated(file, survey)
                        : keep(caller, file, survey, known);
            });
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file.name(), e);
        }
    }

    private static ImportReport repeated(StatementFile file, StatementSurvey survey) {
        return new ImportReport(
                file.name(),
                survey.sha256(),
                survey.format(),
                true,
                survey.heads().size(),
                survey.transactions(),
                survey.pending(),
                0,
                0,
                survey.foreignAccounts(),
                List.of(),
                List.of(),
                survey.warnings());
    }

    private ImportReport keep(Caller caller, StatementFile file, StatementSurvey survey, StatementReader known) {
        StatementIntake intake =
                new StatementIntake(file.name(), survey, ports.payments(), identities, clock.instant());
        try {
            known.read(file, intake);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file.name(), e);
        }
        List<Match> matches = matching.match(intake.movements());
        ports.bookings().addAll(certain(matches));
        recorder.created(
                caller,
                new Subject("bank-file", survey.sha256()),
                new BankFile(file.name(), survey.format(), intake.statements(), intake.added()));
        return new ImportReport(
                file.name(),
                survey.sha256(),
                survey.format(),
                false,
                intake.statements(),
                survey.transactions(),
                survey.pending(),
                intake.added(),
                intake.replaced(),
                survey.foreignAccounts(),
                matches,
                intake.places(),
                Stream.concat(survey.warnings().stream(), intake.breaks().stream())
                        .toList());
    }

    private List<Decision> certain(List<Match> matches) {
        return matches.stream()
                .filter(Match::certain)
                .map(match -> decision(match, Decision.itself(match, clock.instant())))
                .toList();
    }

    /** A return takes the differences back as well that were let go. */
    private Decision decision(Match match, Decision decision) {
        return match.undoes()
                .flatMap(ports.bookings()::of)
                .map(earlier -> Returned.with(decision, earlier))
                .orElse(decision);
    }
}
