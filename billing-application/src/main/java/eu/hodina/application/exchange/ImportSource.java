package eu.hodina.application.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/**
 * A file that comes in, which can be read more than once: once to survey it, once to take it in. It is never held in memory
 * as a whole.
 *
 * <pre>{@code
 * new ImportSource("2026-10.csv", () -> Files.newInputStream(path)).name()   // 2026-10.csv
 * }</pre>
 */
public final class ImportSource {
    private final String name;
    private final Opener opener;

    /** Opens the file at its first byte. */
    @FunctionalInterface
    public interface Opener {
        /**
         * {@return the bytes from the first on; the caller closes them}
         *
         * @throws IOException where it cannot be opened
         */
        InputStream open() throws IOException;
    }

    /**
     * Names what can be opened.
     *
     * @param name as errors name it: {@code work-logs.csv}
     * @param opener opens it, each time at its first byte
     */
    public ImportSource(String name, Opener opener) {
        this.name = Objects.requireNonNull(name, "name");
        this.opener = Objects.requireNonNull(opener, "opener");
    }

    /**
     * {@return what is in memory already}
     *
     * @param name as errors name it
     * @param bytes its content
     */
    public static ImportSource of(String name, byte[] bytes) {
        return new ImportSource(name, () -> new ByteArrayInputStream(bytes));
    }

    /** {@return as errors name it} */
    public String name() {
        return name;
    }

    InputStream open() throws IOException {
        return opener.open();
    }
}
