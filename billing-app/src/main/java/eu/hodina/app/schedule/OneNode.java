package eu.hodina.app.schedule;

import eu.hodina.persistence.ChoreBook;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import net.javacrumbs.shedlock.core.LockConfiguration;
import net.javacrumbs.shedlock.core.LockProvider;
import net.javacrumbs.shedlock.core.SimpleLock;
import net.javacrumbs.shedlock.support.KeepAliveLockProvider;

/**
 * Work that a command does at its own time, but never while another program does the chore of the same name, a server or a
 * command. One that dies in it is given up after {@link #PATIENCE}.
 */
public final class OneNode implements AutoCloseable {
    /** The shortest for which a lock can be renewed. */
    static final Duration PATIENCE = Duration.ofSeconds(30);

    private final String chore;
    private final InstantSource clock;
    private final ScheduledExecutorService heart = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "alive");
        thread.setDaemon(true);
        return thread;
    });
    private final LockProvider locks;

    /**
     * Locks nothing yet.
     *
     * @param chore its name
     * @param book what the nodes share
     * @param clock tells the time
     */
    public OneNode(String chore, ChoreBook book, InstantSource clock) {
        this.chore = Objects.requireNonNull(chore, "chore");
        this.clock = Objects.requireNonNull(clock, "clock");
        this.locks = new KeepAliveLockProvider(book, heart);
    }

    /**
     * Does the work unless another is at it.
     *
     * @param work done under the lock
     * @return whether it was done
     */
    public boolean run(Runnable work) {
        Optional<SimpleLock> lock = locks.lock(new LockConfiguration(clock.instant(), chore, PATIENCE, Duration.ZERO));
        if (lock.isEmpty()) {
            return false;
        }
        try {
            work.run();
            return true;
        } finally {
            lock.get().unlock();
        }
    }

    @Override
    public void close() {
        heart.shutdownNow();
    }
}
