package eu.hodina.web.request;

import eu.hodina.application.Versioned;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The version of a thing as HTTP has it: {@code ETag: "3"}, and {@code If-Match: "3"} with each change of it. */
public final class Etag {
    private static final Pattern FORM = Pattern.compile("\"([0-9]{1,18})\"");

    private Etag() {}

    static String of(long version) {
        return "\"" + version + "\"";
    }

    /**
     * The version that a change was made on.
     *
     * @throws PreconditionRequiredException where the request does not say, or not in the form of our tags
     */
    public static long expected(HttpRequest<?> request) {
        String sent = request.getHeaders().get(HttpHeaders.IF_MATCH);
        Matcher tag = FORM.matcher(sent == null ? "" : sent.strip());
        if (!tag.matches()) {
            throw new PreconditionRequiredException();
        }
        return Long.parseLong(tag.group(1));
    }

    /** 200 with the thing's view and its version. */
    public static <T> MutableHttpResponse<?> ok(Versioned<T> thing, Function<T, ?> view) {
        return HttpResponse.ok(view.apply(thing.value())).header(HttpHeaders.ETAG, of(thing.version()));
    }

    /** 204 and the version that the thing has now. */
    public static MutableHttpResponse<?> done(long version) {
        return HttpResponse.noContent().header(HttpHeaders.ETAG, of(version));
    }
}
