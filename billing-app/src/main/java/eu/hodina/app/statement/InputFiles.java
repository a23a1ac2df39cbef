package eu.hodina.app.statement;

import eu.hodina.app.BadUsageException;
import eu.hodina.app.EnvironmentException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The files that a command line names. What can be read only once, a pipe or {@code -} for the standard input, is copied
 * beside the machine's other temporary files, for a statement is read more than once; the copies go in the end.
 *
 * <pre>{@code
 * try (InputFiles input = new InputFiles(System.in)) {
 *     DiskFile file = input.required("", Path.of("-"));
 * }
 * }</pre>
 */
public final class InputFiles implements AutoCloseable {
    /** Bytes of a pipe; a larger statement is kept in a file first. */
    static final long MOST = 2L << 30;

    private static final Path STANDARD_INPUT = Path.of("-");

    private final InputStream standardInput;
    private final List<Path> copies = new ArrayList<>();
    private boolean taken;

    /** Reads {@code -} from there. */
    public InputFiles(InputStream standardInput) {
        this.standardInput = Objects.requireNonNull(standardInput, "standardInput");
    }

    /**
     * A file that has to be there, named as the person named it.
     *
     * @param option before the message: {@code --invoices: }, or nothing
     * @throws BadUsageException where there is none
     */
    public DiskFile required(String option, Path path) throws IOException {
        boolean missing = !Files.exists(path);
        if (!path.equals(STANDARD_INPUT) && (missing || Files.isDirectory(path))) {
            throw new BadUsageException(
                    option + "a file was expected, " + path + (missing ? " does not exist" : " is none"));
        }
        return file(path);
    }

    /** A file as it is, or the copy of a pipe; one that is not there says so where it is opened. */
    public DiskFile file(Path path) throws IOException {
        if (path.equals(STANDARD_INPUT)) {
            if (taken) {
                throw new BadUsageException("- was expected once: the standard input can be read once");
            }
            taken = true;
            return new DiskFile("stdin", copy(path, standardInput));
        }
        if (!Files.exists(path) || Files.isRegularFile(path) || Files.isDirectory(path)) {
            return DiskFile.of(path);
        }
        try (InputStream pipe = Files.newInputStream(path)) {
            return new DiskFile(path.toString(), copy(path, pipe));
        }
    }

    private Path copy(Path path, InputStream from) throws IOException {
        Path copy = temporary();
        copies.add(copy);
        try (OutputStream to = Files.newOutputStream(copy)) {
            byte[] buffer = new byte[1 << 16];
            long bytes = 0;
            for (int read = from.read(buffer); read >= 0; read = from.read(buffer)) {
                bytes += read;
                if (bytes > MOST) {
                    throw new BadUsageException("at most " + MOST + " bytes were expected of " + path
                            + "; a larger statement is read from a file");
                }
                to.write(buffer, 0, read);
            }
        }
        return copy;
    }

    private static Path temporary() {
        try {
            return Files.createTempFile("hodina", ".statement");
        } catch (IOException e) {
            throw EnvironmentException.of("no temporary file can be made", e);
        }
    }

    @Override
    public void close() throws IOException {
        for (Path copy : copies) {
            Files.deleteIfExists(copy);
        }
    }
}
