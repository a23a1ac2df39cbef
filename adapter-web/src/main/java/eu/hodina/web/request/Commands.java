package eu.hodina.web.request;

import eu.hodina.application.Billing;
import eu.hodina.application.access.Answer;
import eu.hodina.application.access.IdempotencyKey;
import eu.hodina.application.access.OnceOnly;
import eu.hodina.application.trail.Caller;
import eu.hodina.web.problem.BadInputException;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.json.JsonMapper;
import io.micronaut.security.utils.SecurityService;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Runs what a POST asks for: as the user who is logged in, and once only where the request carries an
 * {@code Idempotency-Key}.
 *
 * <pre>{@code
 * return commands.run(request, body, caller -> Reply.created(uri, version, view));
 * }</pre>
 */
@Singleton
public final class Commands {
    private static final String KEY = "Idempotency-Key";

    private final OnceOnly once;
    private final SecurityService security;
    private final JsonMapper json;

    Commands(Billing billing, SecurityService security, JsonMapper json) {
        this.once = billing.onceOnly();
        this.security = security;
        this.json = json;
    }

    /** Who asks; the routes that ask for it have let nobody in without a login. */
    public Caller caller(HttpRequest<?> request) {
        return new Caller(security.username().orElseThrow(), RequestIds.of(request));
    }

    /**
     * Does it.
     *
     * @param body what was read, by which a request that is sent again is told from another
     * @param command does it and gives the reply; all of it in one transaction where there is a key
     */
    public HttpResponse<?> run(HttpRequest<?> request, Object body, Function<Caller, Reply> command) {
        return run(request, body, command, once::run);
    }

    /**
     * Does what is several transactions, each of which finds what is left to be done; so it is not done twice either.
     *
     * @param body what was read, by which a request that is sent again is told from another
     * @param command does it and gives the reply
     */
    public HttpResponse<?> runInSteps(HttpRequest<?> request, Object body, Function<Caller, Reply> command) {
        return run(request, body, command, once::runInSteps);
    }

    /** How a command is done once. */
    @FunctionalInterface
    private interface Once {
        Answer run(IdempotencyKey key, String fingerprint, Supplier<Answer> command);
    }

    private HttpResponse<?> run(HttpRequest<?> request, Object body, Function<Caller, Reply> command, Once how) {
        Caller caller = caller(request);
        Optional<IdempotencyKey> key =
                Optional.ofNullable(request.getHeaders().get(KEY)).map(value -> key(caller.login(), value));
        AtomicReference<Optional<Object>> secret = new AtomicReference<>(Optional.empty());
        Supplier<Answer> work = () -> {
            Reply reply = command.apply(caller);
            secret.set(reply.shownOnce());
            return answer(reply);
        };
        Answer answer = key.map(known -> how.run(known, fingerprint(request, body), work))
                .orElseGet(work);
        return response(secret.get()
                .map(shown -> new Answer(answer.status(), answer.headers(), bytes(shown)))
                .orElse(answer));
    }

    private static IdempotencyKey key(String login, String value) {
        try {
            return new IdempotencyKey(login, value);
        } catch (IllegalArgumentException e) {
            throw new BadInputException("/" + KEY, String.valueOf(e.getMessage()));
        }
    }

    private Answer answer(Reply reply) {
        return new Answer(
                reply.status().getCode(),
                reply.headers(),
                reply.body().map(this::bytes).orElse(new byte[0]));
    }

    private byte[] bytes(Object body) {
        try {
            return json.writeValueAsBytes(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static HttpResponse<?> response(Answer answer) {
        MutableHttpResponse<byte[]> response =
                HttpResponse.status(io.micronaut.http.HttpStatus.valueOf(answer.status()));
        new TreeMap<>(answer.headers()).forEach(response::header);
        byte[] body = answer.body();
        return body.length == 0 ? response : response.body(body).contentType(MediaType.APPLICATION_JSON_TYPE);
    }

    private static String place(URI address) {
        String query = address.getRawQuery();
        return query == null ? address.getRawPath() : address.getRawPath() + "?" + query;
    }

    private String fingerprint(HttpRequest<?> request, Object body) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            sha256.update((request.getMethodName() + " " + place(request.getUri()) + " "
                            + request.getHeaders().get(HttpHeaders.IF_MATCH) + "\n")
                    .getBytes(StandardCharsets.UTF_8));
            sha256.update(bytes(body));
            return HexFormat.of().formatHex(sha256.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
