package eu.hodina.application.memory;

import eu.hodina.application.Transactions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** One transaction at a time; an exception puts every shelf back to what it was. */
final class MemoryTransactions implements Transactions {
    private final ReentrantLock turn = new ReentrantLock();
    private final List<Shelf<?, ?>> shelves = new ArrayList<>();

    /** A shelf that takes part in every transaction. */
    <K, V> Shelf<K, V> shelf() {
        Shelf<K, V> shelf = new Shelf<>(this);
        shelves.add(shelf);
        return shelf;
    }

    boolean isOpen() {
        return turn.isHeldByCurrentThread();
    }

    /** A lock, or a number that is drawn, lasts until the transaction ends, and so there must be one. */
    void requireOpen() {
        if (!isOpen()) {
            throw new IllegalStateException("this is done within a transaction, until whose end it lasts");
        }
    }

    @Override
    public <T> T call(Supplier<T> work) {
        if (isOpen()) {
            return work.get();
        }
        turn.lock();
        try {
            return whole(work);
        } finally {
            turn.unlock();
        }
    }

    private <T> T whole(Supplier<T> work) {
        List<Runnable> restorers = shelves.stream().map(Shelf::restorer).toList();
        boolean done = false;
        try {
            T result = work.get();
            done = true;
            return result;
        } finally {
            if (!done) {
                restorers.forEach(Runnable::run);
            }
        }
    }
}
