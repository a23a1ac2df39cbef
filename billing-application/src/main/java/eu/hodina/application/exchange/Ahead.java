package eu.hodina.application.exchange;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Lets one thread read batches while another stores them; the reader is at most a few batches ahead, so that the memory it
 * takes does not grow with the file.
 *
 * @param <T> what the batches are of
 */
final class Ahead<T> implements AutoCloseable {
    private static final int BATCHES = 4;

    private final BlockingQueue<Optional<List<T>>> ready = new ArrayBlockingQueue<>(BATCHES);
    private final Thread reader;

    /** Set before the end is told, read after it. */
    private volatile @Nullable RuntimeException failure;

    private Ahead(Consumer<Consumer<List<T>>> read) {
        this.reader = new Thread(() -> run(read), "import reader");
        reader.setDaemon(true);
    }

    /** @param read hands each batch to the consumer it is given */
    static <T> Ahead<T> of(Consumer<Consumer<List<T>>> read) {
        Ahead<T> ahead = new Ahead<>(read);
        ahead.reader.start();
        return ahead;
    }

    private void run(Consumer<Consumer<List<T>>> read) {
        try {
            read.accept(batch -> put(Optional.of(batch)));
        } catch (RuntimeException e) {
            failure = e;
        } catch (Error e) {
            failure = new IllegalStateException("reading the file failed", e);
        }
        try {
            put(Optional.empty());
        } catch (Stopped e) {
            // nobody waits for the end any more
        }
    }

    private void put(Optional<List<T>> batch) {
        try {
            ready.put(batch);
        } catch (InterruptedException e) {
            throw new Stopped(e);
        }
    }

    /**
     * Takes batches until there are no more.
     *
     * @throws RuntimeException what the reader threw
     */
    void forEach(Consumer<List<T>> store) {
        try {
            for (Optional<List<T>> batch = ready.take(); batch.isPresent(); batch = ready.take()) {
                store.accept(batch.get());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the import was interrupted", e);
        }
        RuntimeException thrown = failure;
        if (thrown != null) {
            throw thrown;
        }
    }

    /** Ends the reader, wherever it is. */
    @Override
    public void close() {
        reader.interrupt();
    }

    /** The reader was told to end. */
    private static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Stopped(InterruptedException cause) {
            super(cause);
        }
    }
}
