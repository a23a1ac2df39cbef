package eu.hodina.app.register;

import eu.hodina.app.http.BoundedGet;
import eu.hodina.application.client.RegisterUnavailableException;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;

/**
 * Asks one register: a GET that follows no redirect, waits so long for the whole answer and no longer, and reads no more
 * than {@value #MOST} bytes.
 */
final class RegisterHttp {
    private static final int MOST = 262_144;
    private static final int FOUND = 200;
    private static final int MISSING = 404;

    private final String name;
    private final String base;
    private final BoundedGet http;

    RegisterHttp(String name, URI base, Duration patience) {
        this.name = name;
        this.base = base.toString().replaceFirst("/+$", "");
        this.http = new BoundedGet(patience, MOST);
    }

    /** What the register answers; none where it answers 404. */
    Optional<JsonTexts> get(String path) {
        HttpResponse<byte[]> answer = answer(path);
        if (answer.statusCode() == MISSING) {
            return Optional.empty();
        }
        if (answer.statusCode() != FOUND) {
            throw new RegisterUnavailableException(name + " answered with status " + answer.statusCode());
        }
        try {
            return Optional.of(JsonTexts.of(answer.body()));
        } catch (IOException e) {
            throw broken(e);
        }
    }

    /** The register answered, but not as agreed. */
    RegisterUnavailableException broken(Throwable cause) {
        return new RegisterUnavailableException(name + " answered what cannot be read", cause);
    }

    private HttpResponse<byte[]> answer(String path) {
        try {
            return http.json(URI.create(base + path));
        } catch (IOException e) {
            throw new RegisterUnavailableException(name + " does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RegisterUnavailableException(name + " was not waited for", e);
        }
    }
}
