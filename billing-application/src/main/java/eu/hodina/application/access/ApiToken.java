package eu.hodina.application.access;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * By what a program comes in for a user. The secret itself is not in it.
 *
 * @param id a UUID in lower case
 * @param login whose it is
 * @param name what its user calls it: 1 to 100 characters
 * @param scope how much of the user's role it carries
 * @param created when it was made
 * @param expires from when on it opens nothing
 * @param lastUsed when it was used last, to five minutes; none where it never was
 */
public record ApiToken(
        String id,
        String login,
        String name,
        TokenScope scope,
        Instant created,
        Instant expires,
        Optional<Instant> lastUsed) {
    /** Checks the form. */
    public ApiToken {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(login, "login");
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(lastUsed, "lastUsed");
        if (name.isBlank() || name.length() > 100) {
            throw new IllegalArgumentException("a token's name has 1 to 100 characters, not " + name.length());
        }
        if (!expires.isAfter(created)) {
            throw new IllegalArgumentException("a token expires after it is made, not at " + expires);
        }
    }
}
