package eu.hodina.persistence.server;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * A file only one holder in the whole machine has at a time. The lock is the operating system's: it ends with the holder's process, also by
 * {@code kill -9}. The file itself stays and says who held it last.
 */
final class FileGuard implements AutoCloseable {
    /** On POSIX, closing any channel of a file drops the process's lock on it: this JVM must not even open a file that it holds. */
    private static final Set<Path> HELD_HERE = new HashSet<>();

    /** Far behind the text, because on Windows a locked part of a file cannot be read. */
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    private static final long PAUSE_MILLIS = 10;

    private final Path file;
    private final FileChannel channel;

    private FileGuard(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** The guard, or nothing if somebody holds it. */
    static Optional<FileGuard> tryAcquire(Path path) {
        try {
            var file = path.toAbsolutePath().getParent().toRealPath().resolve(path.getFileName());
            synchronized (HELD_HERE) {
                if (HELD_HERE.contains(file)) {
                    return Optional.empty();
                }
                var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                return locked(file, channel);
            }
        } catch (IOException e) {
            throw DatabaseUnavailableException.of("the lock file " + path + " cannot be used", e);
        }
    }

    /** Waits for the guard at most {@code patience}; nothing if it did not come free. */
    static Optional<FileGuard> acquire(Path file, Duration patience) {
        var deadline = System.nanoTime() + patience.toNanos();
        var guard = tryAcquire(file);
        while (guard.isEmpty() && System.nanoTime() < deadline) {
            pause();
            guard = tryAcquire(file);
        }
        return guard;
    }

    /** Who holds or held the file, as {@code process 4711}, for messages. */
    static String holder(Path file) {
        try {
            return "process "
                    + Files.readString(file, StandardCharsets.US_ASCII).strip();
        } catch (IOException e) {
            return "another process";
        }
    }

    private static Optional<FileGuard> locked(Path file, FileChannel channel) throws IOException {
        try {
            if (channel.tryLock(LOCKED_BYTE, 1, false) == null) {
                channel.close();
                return Optional.empty();
            }
            channel.truncate(0);
            var holder = ProcessHandle.current().pid() + "\n";
            channel.write(ByteBuffer.wrap(holder.getBytes(StandardCharsets.US_ASCII)));
        } catch (IOException e) {
            channel.close();
            throw e;
        }
        HELD_HERE.add(file);
        return Optional.of(new FileGuard(file, channel));
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DatabaseUnavailableException("interrupted while waiting for another program", e);
        }
    }

    @Override
    public void close() {
        synchronized (HELD_HERE) {
            if (HELD_HERE.remove(file)) {
                try {
                    channel.close();
                } catch (IOException e) {
                    throw DatabaseUnavailableException.of("the lock file " + file + " cannot be closed", e);
                }
            }
        }
    }
}
