package eu.hodina.web.access;

import eu.hodina.application.access.LogIn;
import eu.hodina.application.access.OpenedSession;
import eu.hodina.application.access.SessionToken;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import java.util.Optional;

/** The cookie that carries a session's token: out of the reach of scripts, and not sent along by other sites' forms. */
final class SessionCookie {
    static final String NAME = "hodina-session";

    private SessionCookie() {}

    static Optional<SessionToken> tokenOf(HttpRequest<?> request) {
        return request.getCookies().findCookie(NAME).map(Cookie::getValue).flatMap(SessionToken::find);
    }

    static Cookie of(OpenedSession session, HttpRequest<?> request) {
        return cookie(session.token().value(), request).maxAge(LogIn.SESSION.toSeconds());
    }

    /** Takes the cookie back. */
    static Cookie gone(HttpRequest<?> request) {
        return cookie("", request).maxAge(0);
    }

    private static Cookie cookie(String value, HttpRequest<?> request) {
        return Cookie.of(NAME, value)
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
