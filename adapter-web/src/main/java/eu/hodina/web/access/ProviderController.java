package eu.hodina.web.access;

import eu.hodina.application.access.LogInByProvider;
import eu.hodina.web.page.Pages;
import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.json.JsonMapper;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.Parameter;
import java.net.URI;
import java.security.SecureRandom;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** In by a provider of logins, where one is set. */
@Hidden
@Requires(beans = OidcSettings.class)
@Controller("/login/provider")
@ExecuteOn(TaskExecutors.BLOCKING)
final class ProviderController {
    private static final Logger LOG = LoggerFactory.getLogger(ProviderController.class);
    private static final String COOKIE = "hodina-provider";
    private static final long MINUTES = 10;
    private static final int LONGEST_CODE = 4_096;

    private final OidcProvider provider;
    private final LogInByProvider logIn;
    private final SecureRandom random;
    private final Pages pages;

    ProviderController(
            OidcSettings settings, JsonMapper json, LogInByProvider logIn, SecureRandom random, Pages pages) {
        this.provider = new OidcProvider(settings, json);
        this.logIn = logIn;
        this.random = random;
        this.pages = pages;
    }

    @Get(produces = MediaType.TEXT_HTML)
    HttpResponse<?> begin(HttpRequest<?> request) {
        OidcSecret secret = OidcSecret.draw(random);
        try {
            return HttpResponse.seeOther(provider.login(secret))
                    .cookie(cookie(secret.value(), request).maxAge(MINUTES * 60));
        } catch (OidcRefusedException e) {
            return refused(request, e);
        }
    }

    @Get(value = "/callback", produces = MediaType.TEXT_HTML)
    HttpResponse<?> end(
            HttpRequest<?> request,
            @Parameter(required = false) @QueryValue Optional<String> code,
            @Parameter(required = false) @QueryValue Optional<String> state) {
        Optional<OidcSecret> secret =
                request.getCookies().findCookie(COOKIE).map(Cookie::getValue).flatMap(OidcSecret::find);
        boolean ours = secret.isPresent() && state.equals(secret.map(OidcSecret::state));
        if (!ours || code.isEmpty() || code.get().length() > LONGEST_CODE) {
            return refused(request, new OidcRefusedException("somebody came back who had not been sent"));
        }
        try {
            return logIn.logIn(now -> provider.email(code.get(), secret.get(), now))
                    .<HttpResponse<?>>map(session -> HttpResponse.seeOther(URI.create("/"))
                            .cookie(SessionCookie.of(session, request))
                            .cookie(cookie("", request).maxAge(0)))
                    .orElseGet(() -> refused(request, new OidcRefusedException("no user has the e-mail")));
        } catch (OidcRefusedException e) {
            return refused(request, e);
        }
    }

    private HttpResponse<?> refused(HttpRequest<?> request, OidcRefusedException why) {
        LOG.warn("a login by the provider was refused: {}", why.getMessage());
        return pages.refusedLogin(request).cookie(cookie("", request).maxAge(0));
    }

    private static Cookie cookie(String value, HttpRequest<?> request) {
        return SessionCookie.guarded(COOKIE, value, request).path("/login/provider");
    }
}
