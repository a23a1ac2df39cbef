package eu.hodina.bankimport.abo;

import eu.hodina.application.payment.StatementSink;
import eu.hodina.bankimport.file.FixedRecord;
import eu.hodina.bankimport.file.Warnings;
import eu.hodina.domain.payment.BankStatement;
import eu.hodina.domain.payment.BankTransaction;
import java.math.BigDecimal;
import java.util.Optional;

/** Makes statements of the records of an ABO file, one after the other. */
final class AboWalk {
    private final StatementSink sink;
    private final Warnings warnings;
    private final AboSurvey survey;

    private int blocks;
    private Optional<BankStatement> statement = Optional.empty();
    private Optional<AboItem> item = Optional.empty();
    private Optional<AboHeader> header = Optional.empty();
    private BigDecimal movements = BigDecimal.ZERO;
    private AboTurnovers turnovers = new AboTurnovers();
    private long unknown;
    private long firstUnknown;

    AboWalk(StatementSink sink, AboSurvey survey) {
        this.sink = sink;
        this.warnings = new Warnings(sink);
        this.survey = survey;
    }

    void take(FixedRecord line) {
        switch (line.field(1, 3)) {
            case "074" -> beginStatement(AboHeader.parse(line));
            case "075" -> {
                emitItem();
                item = Optional.of(new AboItem(line));
            }
            case "076", "078", "079" -> item.ifPresentOrElse(owner -> owner.add(line), () -> countUnknown(line));
            default -> countUnknown(line);
        }
    }

    private void beginStatement(AboHeader next) {
        endStatement();
        movements = BigDecimal.ZERO;
        turnovers = new AboTurnovers();
        header = Optional.of(next);
        BankStatement head = new BankStatement(
                Optional.of(survey.plain(next.account())),
                survey.currency(blocks),
                next.number(),
                next.from(),
                next.to(),
                Optional.of(next.opening()),
                Optional.of(next.closing()));
        blocks++;
        statement = Optional.of(head);
        sink.begin(head);
    }

    private void emitItem() {
        if (item.isPresent()) {
            BankTransaction transaction = item.get().toTransaction(survey, survey.hasSavingsCodes(blocks - 1));
            movements = movements.add(transaction.amount());
            turnovers.add(transaction);
            sink.transaction(transaction);
            item = Optional.empty();
        }
    }

    private void endStatement() {
        emitItem();
        statement.ifPresent(head -> {
            String name = "statement " + head.number().orElse("no. " + blocks + " of the file");
            warnings.checkBalance(name, head, movements);
            turnovers.check(header.orElseThrow(), name, warnings);
            sink.end(head);
        });
    }

    private void countUnknown(FixedRecord line) {
        firstUnknown = unknown == 0 ? line.line().number() : firstUnknown;
        unknown++;
    }

    void finish() {
        endStatement();
        if (unknown > 0) {
            warnings.add(
                    "lines of an unknown kind were passed over: " + unknown + ", the first is line " + firstUnknown);
        }
        warnings.close();
    }
}
