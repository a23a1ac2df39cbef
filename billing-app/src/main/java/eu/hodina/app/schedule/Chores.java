package eu.hodina.app.schedule;

import eu.hodina.persistence.ChoreBook;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import net.javacrumbs.shedlock.core.LockConfiguration;
import net.javacrumbs.shedlock.core.LockProvider;
import net.javacrumbs.shedlock.core.SimpleLock;
import net.javacrumbs.shedlock.support.KeepAliveLockProvider;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a server does by itself, each chore when it is due and on one node at a time, nobody's request waits for it. A
 * long chore keeps no other waiting. A node that dies in a chore is given up after {@link #PATIENCE}; a run that was
 * missed while no node was there is caught up once.
 */
public final class Chores implements AutoCloseable {
    /** So long a node that says nothing keeps a chore; one that lives renews it. */
    static final Duration PATIENCE = Duration.ofMinutes(2);

    private static final Logger LOG = LoggerFactory.getLogger(Chores.class);

    /** The start has enough to do. */
    private static final Duration FIRST = Duration.ofSeconds(30);

    /** So often it is looked what is due; one that failed is tried again then. */
    private static final Duration APART = Duration.ofSeconds(10);

    private static final int THREADS = 4;

    private final List<Chore> chores;
    private final ChoreBook book;
    private final InstantSource clock;
    private final ScheduledExecutorService threads = threads("chores", THREADS);
    private final ScheduledExecutorService heart = threads("chores-alive", 1);
    private final LockProvider locks;

    /**
     * Does nothing before {@link #start}.
     *
     * @param chores each name once
     * @param book what the nodes share
     * @param clock tells the time
     */
    public Chores(List<Chore> chores, ChoreBook book, InstantSource clock) {
        this.chores = List.copyOf(chores);
        this.book = Objects.requireNonNull(book, "book");
        this.clock = Objects.requireNonNull(clock, "clock");
        this.locks = new KeepAliveLockProvider(book, heart);
        if (chores.stream().map(Chore::name).distinct().count() != chores.size()) {
            throw new IllegalArgumentException("a chore is there twice: " + chores);
        }
    }

    private static ScheduledExecutorService threads(String name, int count) {
        return Executors.newScheduledThreadPool(count, work -> {
            Thread thread = new Thread(work, name);
            thread.setDaemon(true);
            return thread;
        });
    }

    /** {@return these, looked after until they are closed} */
    public Chores start() {
        chores.forEach(chore -> threads.scheduleWithFixedDelay(
                () -> look(chore), FIRST.toSeconds(), APART.toSeconds(), TimeUnit.SECONDS));
        return this;
    }

    /** Does all that is due now, one after the other. */
    void lookAtAll() {
        chores.forEach(this::look);
    }

    /** One that fails is told and tried again the next time; the others do not wait for it. */
    private void look(Chore chore) {
        try {
            if (due(chore).isPresent()) {
                doAlone(chore);
            }
        } catch (RuntimeException e) {
            LOG.warn("{} failed and is tried again: {}", chore.name(), e.toString());
        }
    }

    private void doAlone(Chore chore) {
        Optional<SimpleLock> lock =
                locks.lock(new LockConfiguration(clock.instant(), chore.name(), PATIENCE, Duration.ZERO));
        if (lock.isEmpty()) {
            return;
        }
        try {
            // another node may have done it between the look and the lock
            due(chore).ifPresent(time -> {
                chore.work().run();
                book.done(chore.name(), time);
            });
        } finally {
            lock.get().unlock();
        }
    }

    private Optional<Instant> due(Chore chore) {
        Instant now = clock.instant();
        return chore.when().due(book.doneUpTo(chore.name(), chore.when().beginning(now)), now);
    }

    /** What is being done is interrupted; its transaction is not kept. */
    @Override
    public void close() {
        threads.shutdownNow();
        heart.shutdownNow();
    }
}
