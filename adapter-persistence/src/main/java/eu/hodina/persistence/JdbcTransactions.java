package eu.hodina.persistence;

import eu.hodina.application.StoreUnavailableException;
import eu.hodina.application.Transactions;
import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One database transaction a call; a call within a call joins it. */
final class JdbcTransactions implements Transactions {
    private static final int MOST_TRIES = 20;

    private final TransactionOperations<Connection> operations;
    private final ThreadLocal<@Nullable Open> open = new ThreadLocal<>();

    JdbcTransactions(TransactionOperations<Connection> operations) {
        this.operations = operations;
    }

    @Override
    public <T> T call(Supplier<T> work) {
        if (isOpen()) {
            return work.get();
        }
        open.set(new Open(new WaitingInserts(), new HashSet<>()));
        try {
            return operations.<T>execute(TransactionDefinition.DEFAULT, status -> {
                T result = work.get();
                sendWaiting();
                return result;
            });
        } catch (RuntimeException e) {
            throw StoreFailure.told(e);
        } finally {
            open.remove();
        }
    }

    /** What is known of the open transaction: its rows that wait, and the clients that it has locked. */
    private record Open(WaitingInserts inserts, Set<String> clients) {}

    /** Of the transaction that is open here; none where somebody else has opened it. */
    Optional<WaitingInserts> waiting() {
        return Optional.ofNullable(open.get()).map(Open::inserts);
    }

    /** Before anything else is asked of the server. */
    void sendWaiting() {
        waiting().ifPresent(inserts -> inserts.send(connection()));
    }

    /** The client's row is locked until the end of the transaction. */
    void clientLocked(String id) {
        Optional.ofNullable(open.get()).ifPresent(one -> one.clients().add(id));
    }

    boolean isClientLocked(String id) {
        return Optional.ofNullable(open.get())
                .filter(one -> one.clients().contains(id))
                .isPresent();
    }

    /** One that calculates while the server works for the other. */
    @Override
    public int sideBySide() {
        return 2;
    }

    /** The one that is broken off has let go of all its locks, so that it and the other do not meet so again. */
    @Override
    public <T> T callAgain(Supplier<T> work) {
        for (int tries = 1; ; tries++) {
            try {
                return call(work);
            } catch (StoreUnavailableException e) {
                if (isOpen() || tries == MOST_TRIES || !StoreFailure.isDeadlock(e)) {
                    throw e;
                }
            }
        }
    }

    /** A lock, or a number that is drawn, lasts until the transaction ends, and so there must be one. */
    void requireOpen() {
        if (!isOpen()) {
            throw new IllegalStateException("this is done within a transaction, until whose end it lasts");
        }
    }

    /** What sets up its own transaction cannot join another. */
    void requireNone() {
        if (isOpen()) {
            throw new IllegalStateException("this is done in a transaction of its own, and one is open");
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
