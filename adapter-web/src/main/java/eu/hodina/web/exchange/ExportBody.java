package eu.hodina.web.exchange;

import eu.hodina.application.exchange.ExchangeKind;
import eu.hodina.application.exchange.ExportFiles;
import io.micronaut.http.MediaType;
import io.micronaut.http.server.types.files.StreamedFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Writes the rows to the disk first, so that no database connection waits for a slow reader; gone once it was read. */
final class ExportBody {
    private ExportBody() {}

    static StreamedFile of(ExportFiles exports, ExchangeKind kind) {
        try {
            Path file = Files.createTempFile("hodina-export", ".csv");
            try {
                try (OutputStream out = Files.newOutputStream(file)) {
                    exports.write(kind, out);
                }
                InputStream in = Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE);
                return new StreamedFile(in, MediaType.of("text/csv;charset=utf-8"));
            } catch (IOException | RuntimeException e) {
                Files.deleteIfExists(file);
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
