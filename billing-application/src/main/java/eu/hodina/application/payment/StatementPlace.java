package eu.hodina.application.payment;

import eu.hodina.domain.payment.BankTransaction;
import java.util.Objects;

/**
 * Where a transaction stands in its file.
 *
 * @param statement the bank's number of the statement; where it has none, its place in the file from 1
 * @param index its place in the statement, from 0
 * @param transaction as the bank has it
 */
public record StatementPlace(String statement, int index, BankTransaction transaction) {
    /** Checks nothing but presence. */
    public StatementPlace {
        Objects.requireNonNull(statement, "statement");
        Objects.requireNonNull(transaction, "transaction");
    }
}
