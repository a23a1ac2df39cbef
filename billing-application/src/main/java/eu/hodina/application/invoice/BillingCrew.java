package eu.hodina.application.invoice;

import eu.hodina.domain.client.Client;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/**
 * Bills clients on a few threads. What needs no number is done side by side; from its turn on, a client waits until the one
 * before it in the list is through, so that numbers come in the order of the list as if one thread had done it all. Who
 * waits has locked its own client only, for which nobody before it asks.
 */
final class BillingCrew implements AutoCloseable {
    private final ExecutorService threads;
    private final AtomicReference<RuntimeException> failure = new AtomicReference<>();

    BillingCrew(int size) {
        this.threads = Executors.newFixedThreadPool(size);
    }

    /** One client's share. */
    @FunctionalInterface
    interface Step {
        /** @param turn waits until the client before is through; where nothing is kept, it need not be called */
        BilledClient bill(Client client, Runnable turn);
    }

    /** Another thread failed, which says why. */
    private static final class StoppedException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /**
     * @param listener is told on the caller's thread, in the order of the list
     * @throws RuntimeException what a step threw first; those that come after it in the list are not begun
     */
    void each(List<Client> clients, Step step, Consumer<BilledClient> listener) {
        List<Future<BilledClient>> all = new ArrayList<>();
        CountDownLatch before = new CountDownLatch(0);
        for (Client client : clients) {
            CountDownLatch previous = before;
            CountDownLatch own = new CountDownLatch(1);
            all.add(threads.submit(() -> bill(client, step, previous, own)));
            before = own;
        }
        all.forEach(one -> listener.accept(resultOf(one)));
    }

    private BilledClient bill(Client client, Step step, CountDownLatch before, CountDownLatch own) {
        try {
            refuseWhereStopped();
            return step.bill(client, () -> {
                await(before);
                refuseWhereStopped();
            });
        } catch (RuntimeException e) {
            failure.compareAndSet(null, e);
            throw e;
        } finally {
            await(before);
            own.countDown();
        }
    }

    private void refuseWhereStopped() {
        if (failure.get() != null) {
            throw new StoppedException();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoppedException();
        }
    }

    private BilledClient resultOf(Future<BilledClient> one) {
        try {
            return one.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the run was interrupted", e);
        } catch (ExecutionException e) {
            RuntimeException first = failure.get();
            throw first == null ? new IllegalStateException(e.getCause()) : first;
        }
    }

    /** Returns when no thread is at work any more. */
    @Override
    public void close() {
        failure.compareAndSet(null, new StoppedException());
        threads.shutdown();
        try {
            while (!threads.awaitTermination(1, TimeUnit.MINUTES)) {
                // a transaction that waits for a lock ends by the store's own patience
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
