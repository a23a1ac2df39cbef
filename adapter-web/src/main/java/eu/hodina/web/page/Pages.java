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

/** Renders the templates, which the build has compiled; they escape whatever is put into them. */
@Singleton
public final class Pages {
    static final MediaType HTML = new MediaType("text/html;charset=utf-8");

    private final TemplateEngine templates = TemplateEngine.createPrecompiled(
            null, ContentType.Html, Pages.class.getClassLoader(), Pages.class.getPackageName());

    /** The form, in its reader's language; {@code refused} says that the last try was wrong. */
    public MutableHttpResponse<String> login(HttpRequest<?> request, HttpStatus status, boolean refused) {
        Wording wording = Wording.of(request);
        return page(status, "login.jte", Map.of("wording", wording, "refused", refused));
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
