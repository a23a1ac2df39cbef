package eu.hodina.persistence.server;

import java.nio.file.Path;

/**
 * The right to serve a data folder: one {@code serve} at a time, while other commands may work beside it. It is freed by {@link #close} or by the end
 * of the process, however it ends.
 */
public final class ServeLock implements AutoCloseable {
    private final FileGuard guard;

    private ServeLock(FileGuard guard) {
        this.guard = guard;
    }

    /**
     * Takes the right to serve {@code dataFolder}, e.g. {@code ~/.hodina/data}, which is created if missing.
     *
     * @throws AlreadyServingException if somebody has it, naming the process
     */
    public static ServeLock acquire(Path dataFolder) {
        var file = DataFolder.prepare(dataFolder).serveLock();
        return FileGuard.tryAcquire(file)
                .map(ServeLock::new)
                .orElseThrow(() -> new AlreadyServingException(dataFolder + " is served already by "
                        + FileGuard.holder(file) + "; stop that one, or set " + DatabaseSettings.HOME
                        + " to another folder"));
    }

    @Override
    public void close() {
        guard.close();
    }
}
