package eu.hodina.application.payment;

import java.util.Objects;

/**
 * A transaction in a list.
 *
 * @param transaction as it is kept
 * @param state what is decided on it
 */
public record ListedTransaction(ImportedTransaction transaction, TransactionState state) {
    public ListedTransaction {
        Objects.requireNonNull(transaction, "transaction");
        Objects.requireNonNull(state, "state");
    }
}
