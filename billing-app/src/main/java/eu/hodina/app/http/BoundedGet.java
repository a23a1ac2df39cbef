package eu.hodina.app.http;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Asks other servers: follows no redirect, waits so long for the whole answer, and reads no more than so many bytes. */
public final class BoundedGet {
    private final Duration patience;
    private final int most;
    private final HttpClient client;

    /**
     * Asks nobody yet.
     *
     * @param patience for a whole answer
     * @param most bytes of a body
     */
    public BoundedGet(Duration patience, int most) {
        this.patience = Objects.requireNonNull(patience, "patience");
        this.most = most;
        this.client = HttpClient.newBuilder()
                .connectTimeout(patience)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    /**
     * Asks once.
     *
     * @param address of {@code http} or {@code https}
     * @return the answer, whatever its status
     * @throws AnswerTooLargeException where the body is larger
     * @throws IOException where there is no server, or no whole answer in time
     * @throws InterruptedException where this thread is not to wait any more
     */
    public HttpResponse<byte[]> json(URI address) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Accept", "application/json")
                .timeout(patience)
                .build();
        CompletableFuture<HttpResponse<byte[]>> waiting = client.sendAsync(request, head -> new BoundedBody(most));
        try {
            return waiting.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new HttpTimeoutException("no whole answer within " + patience.toSeconds() + " s");
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException known ? known : new IOException(e.getCause());
        } finally {
            waiting.cancel(true);
        }
    }
}
