package eu.hodina.web.access;

import eu.hodina.application.access.TokenScope;
import eu.hodina.application.access.User;
import eu.hodina.web.request.Me;
import io.micronaut.security.authentication.Authentication;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who is asking, as the framework carries it: login, role, worker, and the scope where a token was shown. */
final class Visit {
    private static final String SCOPE = "scope";

    private Visit() {}

    static Authentication bySession(User user) {
        return Authentication.build(user.login(), roles(user), known(user));
    }

    static Authentication byToken(User user, TokenScope scope) {
        Map<String, Object> known = known(user);
        known.put(SCOPE, scope);
        return Authentication.build(user.login(), roles(user), known);
    }

    private static List<String> roles(User user) {
        return List.of(user.role().name());
    }

    private static Map<String, Object> known(User user) {
        Map<String, Object> known = new HashMap<>();
        user.worker().ifPresent(worker -> known.put(Me.WORKER, worker.value()));
        return known;
    }

    /** None where it is a session. */
    static Optional<TokenScope> scopeOf(Authentication visitor) {
        return Optional.ofNullable((TokenScope) visitor.getAttributes().get(SCOPE));
    }
}
