package eu.hodina.web.exchange;

import eu.hodina.application.exchange.ImportSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** The body of a request on the disk, for it is read more than once; gone when it is closed. */
record SpooledBody(Path file) implements AutoCloseable {

    /** Made for its owner alone, as temporary files are. */
    static SpooledBody of(InputStream body) {
        try {
            SpooledBody spooled = new SpooledBody(Files.createTempFile("hodina-import", ".csv"));
            try {
                Files.copy(body, spooled.file, StandardCopyOption.REPLACE_EXISTING);
                return spooled;
            } catch (IOException | RuntimeException e) {
                spooled.close();
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ImportSource source() {
        return new ImportSource("body", () -> Files.newInputStream(file));
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
