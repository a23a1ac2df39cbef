package eu.hodina.bankimport;

import eu.hodina.application.payment.StatementSink;
import eu.hodina.domain.payment.BankStatement;
import eu.hodina.domain.payment.BankTransaction;
import eu.hodina.domain.payment.StatementFormat;

/** A sink that takes no transactions. */
final class FailingSink implements StatementSink {
    @Override
    public void format(StatementFormat format) {}

    @Override
    public void begin(BankStatement statement) {}

    @Override
    public void transaction(BankTransaction transaction) {
        throw new IllegalStateException("the receiver is full");
    }

    @Override
    public void end(BankStatement statement) {}

    @Override
    public void warning(String message) {}
}
