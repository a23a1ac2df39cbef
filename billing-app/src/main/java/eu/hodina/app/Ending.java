package eu.hodina.app;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/** The end of the program by a signal: whoever waits for it is woken, and the process stays until all is closed. */
public final class Ending implements AutoCloseable {
    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch closed = new CountDownLatch(1);

    /** With which the process ends after a signal; none where the signal says it. */
    private final AtomicReference<Optional<ExitCode>> code = new AtomicReference<>(Optional.empty());

    private Ending() {}

    /** The outermost resource of a command, so that it is closed last. */
    public static Ending bySignal() {
        Ending ending = new Ending();
        Runtime.getRuntime().addShutdownHook(new Thread(ending::waitForTheRest, "ending"));
        return ending;
    }

    private void waitForTheRest() {
        asked.countDown();
        try {
            closed.await();
            // all that was open is closed: a hook has no other way to choose the code
            code.get().ifPresent(one -> Runtime.getRuntime().halt(one.code()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** {@return whether somebody ends the program} */
    public boolean isAsked() {
        return asked.getCount() == 0;
    }

    /** The work is done in order: the process ends so, and not with the code of the signal. */
    public void as(ExitCode one) {
        code.set(Optional.of(one));
    }

    /** Waits so long at the most; true when somebody ends the program. */
    public boolean await(Duration most) throws InterruptedException {
        return asked.await(most.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void close() {
        closed.countDown();
    }
}
