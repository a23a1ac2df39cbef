package eu.hodina.web.request;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.types.files.StreamedFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A file to be kept: written to the disk first, so that no database connection waits for a slow reader; gone once it was read. */
public final class FileBody {
    private FileBody() {}

    /** Writes the content of a file. */
    @FunctionalInterface
    public interface Content {
        /** Writes all of it and leaves the stream open. */
        void write(OutputStream out) throws IOException;
    }

    /** Answers with the file under this name: {@code answer("products.csv", "text/csv;charset=utf-8", ...)}. */
    public static MutableHttpResponse<StreamedFile> answer(String name, String mediaType, Content content) {
        return HttpResponse.ok(body(mediaType, content))
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"");
    }

    private static StreamedFile body(String mediaType, Content content) {
        try {
            Path file = Files.createTempFile("hodina-file", ".tmp");
            try {
                try (OutputStream out = Files.newOutputStream(file)) {
                    content.write(out);
                }
                InputStream in = Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE);
                return new StreamedFile(in, MediaType.of(mediaType));
            } catch (IOException | RuntimeException e) {
                Files.deleteIfExists(file);
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
