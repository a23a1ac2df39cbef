package eu.hodina.web.request;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.ServerHttpRequest;
import io.micronaut.http.body.CloseableByteBody;
import io.micronaut.http.exceptions.ContentLengthExceededException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The body of a request on the disk, for it is read more than once; gone when it is closed.
 *
 * @param sha256 of its bytes
 */
public record SpooledBody(Path file, String sha256) implements AutoCloseable {

    /**
     * Made for its owner alone, as temporary files are. The body is taken from the request, so that it is read as it comes: one
     * that the framework hands on is kept for other readers as well, and breaks where it is larger than its buffer.
     */
    public static SpooledBody of(HttpRequest<?> request) {
        if (!(request instanceof ServerHttpRequest<?> received)) {
            throw new IllegalStateException("a request that came over the net was expected");
        }
        try (CloseableByteBody whole = received.byteBody().move();
                InputStream body = whole.toInputStream()) {
            Path file = Files.createTempFile("hodina-body", ".tmp");
            try {
                DigestInputStream told = new DigestInputStream(body, MessageDigest.getInstance("SHA-256"));
                Files.copy(told, file, StandardCopyOption.REPLACE_EXISTING);
                return new SpooledBody(
                        file, HexFormat.of().formatHex(told.getMessageDigest().digest()));
            } catch (IOException | RuntimeException e) {
                Files.deleteIfExists(file);
                throw e;
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        } catch (IOException e) {
            if (e.getCause() instanceof ContentLengthExceededException tooLarge) {
                // the stream hides it; by itself it is answered as what it is, 413
                throw tooLarge;
            }
            throw new UncheckedIOException(e);
        }
    }

    /** Its bytes from the first on; the caller closes it. */
    public InputStream open() throws IOException {
        return Files.newInputStream(file);
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
