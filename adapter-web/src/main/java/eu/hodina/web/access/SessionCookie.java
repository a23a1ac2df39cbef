package eu.hodina.web.access;

import eu.hodina.application.access.LogIn;
import eu.hodina.application.access.OpenedSession;
import eu.hodina.application.access.SessionToken;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import java.util.Optional;

/** The cookie that carries a session's token: out of the reach of scripts, and not sent along by other sites' forms. */
public final class SessionCookie {
    static final String NAME = "hodina-session";

    private SessionCookie() {}

    /** The token that the request shows; none where it shows none. */
    public static Optional<SessionToken> tokenOf(HttpRequest<?> request) {
        return request.getCookies().findCookie(NAME).map(Cookie::getValue).flatMap(SessionToken::find);
    }

    static Cookie of(OpenedSession session, HttpRequest<?> request) {
        return guarded(NAME, session.token().value(), request).maxAge(LogIn.SESSION.toSeconds());
    }

    /** Takes the cookie back. */
    static Cookie gone(HttpRequest<?> request) {
        return guarded(NAME, "", request).maxAge(0);
    }

    static Cookie guarded(String name, String value, HttpRequest<?> request) {
        return Cookie.of(name, value)
                .path("/")
                .httpOnly(true)
                .sameSite(SameSite.Lax)
                .secure(isHttps(request));
    }

    /** Also behind a proxy that ends TLS; who forges its header only gets a stricter cookie. */
    private static boolean isHttps(HttpRequest<?> request) {
        return request.isSecure()
                || "https".equalsIgnoreCase(request.getHeaders().get("X-Forwarded-Proto"));
    }
}
