package eu.hodina.web.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;

/** Renders the templates, which the build has compiled; they escape whatever is put into them. */
@Singleton
public final class Pages {
    static final MediaType HTML = new MediaType("text/html;charset=utf-8");

    private final TemplateEngine templates = TemplateEngine.createPrecompiled(
            null, ContentType.Html, Pages.class.getClassLoader(), Pages.class.getPackageName());

    private final String provider;

    Pages(Optional<OtherLogin> other) {
        this.provider = other.map(OtherLogin::place).orElse("");
    }

    /** The form, in its reader's language. */
    public MutableHttpResponse<String> login(HttpRequest<?> request) {
        return login(HttpStatus.OK, Wording.of(request), "");
    }

    /** The form again: the last try was wrong. */
    public MutableHttpResponse<String> refusedLogin(HttpRequest<?> request) {
        Wording wording = Wording.of(request);
        return login(HttpStatus.UNAUTHORIZED, wording, wording.text("login.refused"));
    }

    /** The form again: too many tries were wrong, and the next is heard in so many seconds. */
    public MutableHttpResponse<String> unheardLogin(HttpRequest<?> request, long seconds) {
        Wording wording = Wording.of(request);
        return login(HttpStatus.TOO_MANY_REQUESTS, wording, wording.text("login.unheard", String.valueOf(seconds)))
                .header(HttpHeaders.RETRY_AFTER, String.valueOf(seconds));
    }

    private MutableHttpResponse<String> login(HttpStatus status, Wording wording, String alert) {
        return page(status, "login.jte", Map.of("wording", wording, "alert", alert, "provider", provider));
    }

    MutableHttpResponse<String> invoices(InvoiceListView view) {
        return page(HttpStatus.OK, "invoices.jte", Map.of("view", view));
    }

    /** @param key of its heading: {@code error.404} */
    String error(Wording wording, String key) {
        return render("error.jte", Map.of("wording", wording, "key", key));
    }

    private String render(String template, Map<String, Object> values) {
        StringOutput html = new StringOutput();
        templates.render(template, values, html);
        return html.toString();
    }

    private MutableHttpResponse<String> page(HttpStatus status, String template, Map<String, Object> values) {
        return HttpResponse.<String>status(status)
                .body(render(template, values))
                .contentType(HTML)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
    }
}
