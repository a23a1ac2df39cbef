package eu.hodina.application.mail;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Does the same work in several threads of its own, and waits for them. */
final class SideBySide {
    private SideBySide() {}

    /** What each came to; the failure of one is thrown when all have ended. Who is interrupted interrupts them. */
    static <T> List<T> call(int lanes, String name, IntFunction<T> work) {
        ExecutorService threads = Executors.newFixedThreadPool(lanes, body -> {
            Thread thread = new Thread(body, name);
            thread.setDaemon(true);
            return thread;
        });
        try {
            List<Callable<T>> calls = IntStream.range(0, lanes)
                    .<Callable<T>>mapToObj(lane -> () -> work.apply(lane))
                    .toList();
            return threads.invokeAll(calls).stream().map(SideBySide::result).toList();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while mails were sent", e);
        } finally {
            threads.shutdownNow();
        }
    }

    private static <T> T result(Future<T> done) {
        try {
            return done.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException("a mail could not be handled", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while mails were sent", e);
        }
    }
}
