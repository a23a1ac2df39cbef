package eu.hodina.bankimport.abo;

import eu.hodina.application.payment.StatementSink;
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
    private BigDecimal movements = BigDecimal.ZERO;
    private long unknown;
    private long firstUnknown;

    AboWalk(StatementSink sink, AboSurvey survey) {
        this.sink = sink;
        this.warnings = new Warnings(sink);
        this.survey = survey;
    }

    void take(AboRecord line) {
        switch (line.kind()) {
            case "074" -> beginStatement(AboHeader.parse(line));
            case "075" -> {
                emitItem();
                item = Optional.of(new AboItem(line));
            }
            case "076", "078", "079" -> item.ifPresentOrElse(owner -> owner.add(line), () -> countUnknown(line));
            default -> countUnknown(line);
        }
    }

    private void beginStatement(AboHeader header) {
        endStatement();
        movements = BigDecimal.ZERO;
        BankStatement head = new BankStatement(
                Optional.of(survey.plain(header.account())),
                survey.currency(blocks),
                header.number(),
                header.from(),
                header.to(),
                Optional.of(header.opening()),
                Optional.of(header.closing()));
        blocks++;
        statement = Optional.of(head);
        sink.begin(head);
    }

    private void emitItem() {
        if (item.isPresent()) {
            BankTransaction transaction = item.get().toTransaction(survey, survey.hasSavingsCodes(blocks - 1));
            movements = movements.add(transaction.amount());
            sink.transaction(transaction);
            item = Optional.empty();
        }
    }

    private void endStatement() {
        emitItem();
        statement.ifPresent(head -> {
            warnings.checkBalance(
                    "statement " + head.number().orElse("no. " + blocks + " of the file"), head, movements);
            sink.end(head);
        });
    }

    private void countUnknown(AboRecord line) {
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
