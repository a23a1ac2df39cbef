package eu.hodina.app;

import eu.hodina.persistence.server.DatabaseAddress;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.slf4j.LoggerFactory;

/**
 * A database that starts while the program goes on with what needs none; whoever needs it waits for it, and gets the
 * failure of its start where it failed.
 */
final class StartingDatabase implements AutoCloseable {
    private final CompletableFuture<Databases> database = new CompletableFuture<>();

    private StartingDatabase() {}

    static StartingDatabase by(Supplier<Databases> open) {
        // the log starts here, in one thread: two that find it half started make it complain
        LoggerFactory.getILoggerFactory();
        StartingDatabase starting = new StartingDatabase();
        new Thread(() -> starting.complete(open), "database-start").start();
        return starting;
    }

    private void complete(Supplier<Databases> open) {
        try {
            database.complete(open.get());
        } catch (RuntimeException | Error e) {
            database.completeExceptionally(e);
        }
    }

    /** The database, once it answers. */
    Databases ready() {
        try {
            return database.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw e;
        }
    }

    DatabaseAddress address() {
        return ready().address();
    }

    /** One that never started has nothing to close. */
    @Override
    public void close() {
        database.handle((started, failure) -> started)
                .thenAccept(started -> {
                    if (started != null) {
                        started.close();
                    }
                })
                .join();
    }
}
