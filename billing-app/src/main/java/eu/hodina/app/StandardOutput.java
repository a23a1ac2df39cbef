package eu.hodina.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/**
 * The process's standard output, which does not lose in silence what is written: a reader that has gone and a full disk
 * both end the command, in their own ways.
 */
final class StandardOutput extends OutputStream {
    /** Where Linux says what the standard output is. */
    private static final Path DESCRIPTOR = Path.of("/proc/self/fd/1");

    private final OutputStream out;

    StandardOutput() {
        this(new FileOutputStream(FileDescriptor.out));
    }

    StandardOutput(OutputStream out) {
        this.out = Objects.requireNonNull(out, "out");
    }

    @Override
    public void write(int one) {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        try {
            out.write(bytes, from, length);
        } catch (IOException e) {
            throw lost(String.valueOf(e.getMessage()));
        }
    }

    @Override
    public void flush() {
        try {
            out.flush();
        } catch (IOException e) {
            throw lost(String.valueOf(e.getMessage()));
        }
    }

    /** The system's words may be in the user's language; a pipe fails in no other way. */
    private static OutputLostError lost(String reason) {
        return reason.contains("Broken pipe") || isPipe()
                ? OutputLostError.readerGone()
                : OutputLostError.because(reason);
    }

    private static boolean isPipe() {
        try {
            return Files.readSymbolicLink(DESCRIPTOR).toString().startsWith("pipe:");
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        }
    }
}
