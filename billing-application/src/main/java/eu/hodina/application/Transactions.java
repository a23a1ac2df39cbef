package eu.hodina.application;

import java.util.function.Supplier;

/**
 * Port: all or nothing. A use case is one call; locks are taken inside it and before the read that they protect. An
 * exception rolls everything back. A call within a call joins it.
 */
public interface Transactions {

    <T> T call(Supplier<T> work);

    default void run(Runnable work) {
        call(() -> {
            work.run();
            return true;
        });
    }
}
