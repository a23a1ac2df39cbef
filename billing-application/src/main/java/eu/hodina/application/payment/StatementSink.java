package eu.hodina.application.payment;

import eu.hodina.domain.payment.BankStatement;
import eu.hodina.domain.payment.BankTransaction;
import eu.hodina.domain.payment.StatementFormat;

/**
 * Receives a file piece by piece, in this order: {@code format (begin transaction* end)*}, with warnings in between.
 * What comes in is to be staged: that a file is cut off shows only at its end.
 */
public interface StatementSink {

    /**
     * The format is known; this comes first.
     *
     * @param format as the content tells
     */
    void format(StatementFormat format);

    /**
     * A statement begins; balances that a format has only at its end are still missing.
     *
     * @param statement its head, as far as it is known
     */
    void begin(BankStatement statement);

    /**
     * A transaction of the statement that began last.
     *
     * @param transaction as the bank has it
     */
    void transaction(BankTransaction transaction);

    /**
     * The statement that began last is complete; its head now has everything that the file says.
     *
     * @param statement its head, complete
     */
    void end(BankStatement statement);

    /**
     * Something a person should know, which does not keep the file from being read:
     * {@code statement 7: opening + movements = 104751.00, closing says 104750.00, difference 1.00}.
     *
     * @param message one line
     */
    void warning(String message);
}
