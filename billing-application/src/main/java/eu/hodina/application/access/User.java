package eu.hodina.application.access;

import eu.hodina.domain.people.WorkerId;
import java.util.Objects;
import java.util.Optional;

/**
 * Who may log in.
 *
 * @param login 1 to 64 characters, lower case
 * @param passwordHash as {@link PasswordHasher} made it, never the password
 * @param role what the user may do
 * @param worker who this is among those who work; none = somebody who measures and reports no work
 * @param email by which a provider of logins (OpenID Connect) names the user, in lower case; nobody else has it
 * @param active whether the user comes in at all
 */
public record User(
        String login,
        String passwordHash,
        Role role,
        Optional<WorkerId> worker,
        Optional<String> email,
        boolean active) {
    public User {
        Objects.requireNonNull(worker, "worker");
        Objects.requireNonNull(passwordHash, "passwordHash");
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(email, "email");
        if (!login.matches("[a-z0-9._@-]{1,64}")) {
            throw new IllegalArgumentException(
                    "a login has 1 to 64 lower-case letters, digits or . _ @ -, not '" + login + "'");
        }
    }

    /**
     * An active user who is no worker and has no e-mail.
     *
     * @param login 1 to 64 characters, lower case
     * @param passwordHash as {@link PasswordHasher} made it, never the password
     * @param role what the user may do
     */
    public User(String login, String passwordHash, Role role) {
        this(login, passwordHash, role, Optional.empty(), Optional.empty(), true);
    }

    /**
     * {@return the same user with another password}
     *
     * @param hash as {@link PasswordHasher} made it
     */
    public User withPasswordHash(String hash) {
        return new User(login, hash, role, worker, email, active);
    }

    /** Without the hash. */
    @Override
    public String toString() {
        return login + " (" + role + ")";
    }
}
