package eu.hodina.application.payment;

import eu.hodina.application.Identities;
import eu.hodina.application.Ports;
import eu.hodina.domain.payment.Match;
import eu.hodina.domain.payment.PaymentId;
import eu.hodina.domain.payment.ReceivedPayment;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A statement file on its way in: surveyed to its end before the transaction, kept within it, told when it is matched. */
final class IncomingFile {
    /** By what is in them, never by their names: of several files each order of asking is this one. */
    static final Comparator<IncomingFile> BY_DAY = Comparator.comparing(IncomingFile::firstDay)
            .thenComparing(one -> one.survey.format())
            .thenComparing(one -> one.survey.sha256());

    private final StatementFile file;
    private final StatementReader reader;
    private final StatementSurvey survey;
    private Optional<StatementIntake> intake = Optional.empty();
    private boolean repeated;

    private IncomingFile(StatementFile file, StatementReader reader, StatementSurvey survey) {
        this.file = Objects.requireNonNull(file, "file");
        this.reader = Objects.requireNonNull(reader, "reader");
        this.survey = Objects.requireNonNull(survey, "survey");
    }

    /** Proves that it can be read to its end. */
    static IncomingFile surveyed(StatementFile file, StatementReader reader, Ports ports) {
        try {
            return new IncomingFile(
                    file, reader, StatementSurvey.of(file, reader, ports.firms().all()));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file.name(), e);
        }
    }

    StatementFile file() {
        return file;
    }

    StatementSurvey survey() {
        return survey;
    }

    private LocalDate firstDay() {
        return survey.heads().stream()
                .flatMap(head -> head.from().or(head::to).stream())
                .min(Comparator.naturalOrder())
                .orElse(LocalDate.MAX);
    }

    /**
     * Keeps what is new of it; nothing where the same file was read in before.
     *
     * @param waiting credits that are kept, of which it is to be known whether they stand in the file
     */
    void keep(Ports ports, Identities identities, Instant now, Set<PaymentId> waiting) {
        repeated = ports.payments().isImported(survey.sha256());
        if (repeated && waiting.isEmpty() && survey.foreignAccounts().isEmpty()) {
            return;
        }
        StatementIntake taking =
                new StatementIntake(file.name(), survey, ports.payments(), identities, now, waiting, repeated);
        try {
            reader.read(file, taking);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file.name(), e);
        }
        intake = Optional.of(taking);
    }

    boolean isRepeated() {
        return repeated;
    }

    /** What stays on record of it. */
    BankFile record() {
        return new BankFile(
                file.name(),
                survey.format(),
                survey.heads().size(),
                intake.map(StatementIntake::added).orElse(0L));
    }

    /** What its new transactions moved, in the order of the file. */
    List<ReceivedPayment> movements() {
        return intake.map(StatementIntake::movements).orElse(List.of());
    }

    /** Where those of the waiting ones stand that are in the file. */
    Map<PaymentId, StatementPlace> met() {
        return intake.map(StatementIntake::met).orElse(Map.of());
    }

    /** Where those of accounts that are none of ours stand, by what they are known by. */
    Map<String, StatementPlace> foreign() {
        return intake.map(StatementIntake::foreign).orElse(Map.of());
    }

    /** Whether it says more of something that was kept before. */
    boolean hasReplaced() {
        return intake.filter(taking -> taking.replaced() > 0).isPresent();
    }

    /** With one match for each movement, in their order. */
    ImportReport report(List<Match> matches) {
        return new ImportReport(
                file.name(),
                survey.sha256(),
                survey.format(),
                repeated,
                survey.heads().size(),
                survey.transactions(),
                survey.pending(),
                intake.map(StatementIntake::added).orElse(0L),
                intake.map(StatementIntake::replaced).orElse(0L),
                survey.foreignAccounts(),
                matches,
                intake.map(StatementIntake::places).orElse(List.of()),
                Stream.concat(
                                survey.warnings().stream(),
                                intake.map(StatementIntake::breaks).orElse(List.of()).stream())
                        .toList());
    }
}
