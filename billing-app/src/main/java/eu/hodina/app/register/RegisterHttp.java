package eu.hodina.app.register;

import eu.hodina.application.client.RegisterUnavailableException;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

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
    private final Duration patience;
    private final HttpClient client;

    RegisterHttp(String name, URI base, Duration patience) {
        this.name = name;
        this.base = base.toString().replaceFirst("/+$", "");
        this.patience = patience;
        this.client = HttpClient.newBuilder()
                .connectTimeout(patience)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
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
        HttpRequest request = HttpRequest.newBuilder(URI.create(base + path))
                .header("Accept", "application/json")
                .timeout(patience)
                .build();
        CompletableFuture<HttpResponse<byte[]>> waiting = client.sendAsync(request, head -> new BoundedBody(MOST));
        try {
            return waiting.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException e) {
            throw new RegisterUnavailableException(name + " does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RegisterUnavailableException(name + " was not waited for", e);
        } finally {
            waiting.cancel(true);
        }
    }
}
