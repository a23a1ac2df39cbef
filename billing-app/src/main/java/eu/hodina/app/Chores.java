package eu.hodina.app;

import eu.hodina.application.Billing;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a server does by itself, one after the other in one thread, soon after its start and every hour: nobody's request
 * waits for it. Each may be done by several nodes, and again, without harm: what was done once stays as it is.
 */
final class Chores implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Chores.class);

    /** The start has enough to do. */
    private static final Duration FIRST = Duration.ofMinutes(1);

    private static final Duration APART = Duration.ofHours(1);

    private final List<Chore> chores;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread chore = new Thread(work, "chores");
        chore.setDaemon(true);
        return chore;
    });

    /** By the name that a failure tells. */
    record Chore(String name, Runnable work) {}

    Chores(List<Chore> chores) {
        this.chores = List.copyOf(chores);
    }

    /** Notices of allowances, packages and budgets that are nearly used; answers of long ago are forgotten. */
    static Chores of(Billing billing) {
        return new Chores(List.of(
                new Chore("watch of allowances", () -> billing.watchAllowances().watch()),
                new Chore("watch of budgets", () -> billing.watchBudgets().checkAll()),
                new Chore("forgetting of answers", () -> billing.onceOnly().forget())));
    }

    Chores start() {
        thread.scheduleWithFixedDelay(this::doAll, FIRST.toSeconds(), APART.toSeconds(), TimeUnit.SECONDS);
        return this;
    }

    /** One that fails is told and tried again the next time; the others do not wait for it. */
    void doAll() {
        for (Chore chore : chores) {
            try {
                chore.work().run();
            } catch (RuntimeException e) {
                LOG.warn("the {} failed and is tried again in an hour: {}", chore.name(), e.toString());
            }
        }
    }

    /** What is being done is interrupted; its transaction is not kept. */
    @Override
    public void close() {
        thread.shutdownNow();
    }
}
