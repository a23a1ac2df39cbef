package eu.hodina.application;

import java.util.function.Supplier;

/**
 * Port: all or nothing. A use case is one call; locks are taken inside it and before the read that they protect. An
 * exception rolls everything back. A call within a call joins it.
 */
public interface Transactions {

    /**
     * Runs work within a transaction: all that it changes is kept when it returns, nothing of it when it throws.
     *
     * @param <T> what the work gives
     * @param work reads and changes what is kept, through the ports of the same store
     * @return what the work gave
     * @throws StoreUnavailableException where what is kept cannot be reached, or not any more
     */
    <T> T call(Supplier<T> work);

    /**
     * Runs work within a transaction as {@link #call} does, and does it again, from the start, where the store broke the
     * transaction off because it and another waited for each other. So only for work that reads and changes nothing but
     * what is kept. Within another transaction it is that one which has to be done again.
     *
     * @param <T> what the work gives
     * @param work reads and changes what is kept; may be called several times, and all but the last time in vain
     * @return what the work gave
     * @throws StoreUnavailableException where what is kept cannot be reached, or the work was broken off again and again
     */
    default <T> T callAgain(Supplier<T> work) {
        return call(work);
    }

    /**
     * Runs work that gives nothing within a transaction, as {@link #call} does.
     *
     * @param work reads and changes what is kept
     */
    default void run(Runnable work) {
        call(() -> {
            work.run();
            return true;
        });
    }

    /**
     * {@return how many transactions a long run keeps going side by side; 1 where one waits for the other}
     */
    default int sideBySide() {
        return 1;
    }
}
