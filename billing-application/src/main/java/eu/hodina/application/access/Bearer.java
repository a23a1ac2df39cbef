package eu.hodina.application.access;

import java.util.Objects;

/**
 * Who comes in by a token, and with how much of the role.
 *
 * @param user whose token it is
 * @param scope of the token
 */
public record Bearer(User user, TokenScope scope) {
    /** Checks that both are said. */
    public Bearer {
        Objects.requireNonNull(user, "user");
        Objects.requireNonNull(scope, "scope");
    }
}
