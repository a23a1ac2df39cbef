package eu.hodina.persistence;

import eu.hodina.application.Transactions;
import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.util.function.Supplier;

/** One database transaction a call; a call within a call joins it. */
final class JdbcTransactions implements Transactions {
    private final TransactionOperations<Connection> operations;

    JdbcTransactions(TransactionOperations<Connection> operations) {
        this.operations = operations;
    }

    @Override
    public <T> T call(Supplier<T> work) {
        if (isOpen()) {
            return work.get();
        }
        try {
            return operations.<T>execute(TransactionDefinition.DEFAULT, status -> work.get());
        } catch (RuntimeException e) {
            throw StoreFailure.told(e);
        }
    }

    /** A lock, or a number that is drawn, lasts until the transaction ends, and so there must be one. */
    void requireOpen() {
        if (!isOpen()) {
            throw new IllegalStateException("this is done within a transaction, until whose end it lasts");
        }
    }

    private boolean isOpen() {
        return operations.findTransactionStatus().isPresent();
    }

    /** Of the transaction that is open. */
    Connection connection() {
        return operations.getConnection();
    }
}
