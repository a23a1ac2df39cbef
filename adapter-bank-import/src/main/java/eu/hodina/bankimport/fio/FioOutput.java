package eu.hodina.bankimport.fio;

import eu.hodina.application.payment.StatementSink;
import eu.hodina.bankimport.file.Place;
import eu.hodina.bankimport.file.Warnings;
import eu.hodina.domain.payment.BankStatement;
import eu.hodina.domain.payment.BankTransaction;
import eu.hodina.domain.payment.StatementFormat;
import java.math.BigDecimal;

/** Hands on one of Fio's files, which is one statement: movement by movement, then the head with its balances. */
final class FioOutput {
    private final StatementSink sink;
    private final FioInfo info;
    private final Warnings warnings;
    private boolean begun;
    private BigDecimal movements = BigDecimal.ZERO;

    FioOutput(StatementSink sink, StatementFormat format, FioInfo info) {
        this.sink = sink;
        this.info = info;
        this.warnings = new Warnings(sink);
        sink.format(format);
    }

    void add(FioMovement movement, Place place) {
        begin(place);
        BankTransaction transaction = movement.toTransaction(info, place);
        movements = movements.add(transaction.amount());
        sink.transaction(transaction);
    }

    /** To be called when the file was seen to its end. */
    void finish(Place place) {
        begin(place);
        BankStatement head = info.head(place);
        warnings.checkBalance("statement " + head.number().orElse("no. 1 of the file"), head, movements);
        sink.end(head);
        warnings.close();
    }

    private void begin(Place place) {
        if (!begun) {
            sink.begin(info.head(place));
            begun = true;
        }
    }
}
