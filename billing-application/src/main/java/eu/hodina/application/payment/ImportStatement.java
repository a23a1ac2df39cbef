package eu.hodina.application.payment;

import eu.hodina.application.Identities;
import eu.hodina.application.Ports;
import eu.hodina.application.payment.csv.KeptCsvMapping;
import eu.hodina.domain.payment.Booking;
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
    private final Identities identities;
    private final InstantSource clock;

    /**
     * Made by {@link eu.hodina.application.Billing#importStatement}.
     *
     * @param ports all that is kept
     * @param reader reads the files of banks
     * @param identities make the identities of what is new
     * @param clock tells the time
     */
    public ImportStatement(Ports ports, StatementReader reader, Identities identities, InstantSource clock) {
        this.ports = Objects.requireNonNull(ports, "ports");
        this.reader = Objects.requireNonNull(reader, "reader");
        this.matching = new OpenMatching(ports.receivables(), ports.clients());
        this.identities = Objects.requireNonNull(identities, "identities");
        this.clock = Objects.requireNonNull(clock, "clock");
    }

    /**
     * Reads a statement file in, all of it or nothing.
     *
     * @param file opened twice
     * @return what was new, what was booked and what a person has to look at
     * @throws UnreadableStatementException where the file is no statement, broken or cut off; nothing of it is kept
     * @throws UncheckedIOException where its bytes cannot be had; nothing of it is kept
     */
    public ImportReport read(StatementFile file) {
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
                        : keep(file, survey, known);
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
                survey.warnings());
    }

    private ImportReport keep(StatementFile file, StatementSurvey survey, StatementReader known) {
        StatementIntake intake =
                new StatementIntake(file.name(), survey, ports.payments(), identities, clock.instant());
        try {
            known.read(file, intake);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file.name(), e);
        }
        List<Match> matches = matching.match(intake.credits());
        List<Booking> certain =
                matches.stream().filter(Match::certain).map(Match::booking).toList();
        ports.bookings().addAll(certain);
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
                Stream.concat(survey.warnings().stream(), intake.breaks().stream())
                        .toList());
    }
}
