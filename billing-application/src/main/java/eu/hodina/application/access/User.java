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
 */
public record User(String login, String passwordHash, Role role, Optional<WorkerId> worker) {
    public User {
        Objects.requireNonNull(worker, "worker");
        Objects.requireNonNull(passwordHash, "passwordHash");
        Objects.requireNonNull(role, "role");
        if (!login.matches("[a-z0-9._@-]{1,64}")) {
            throw new IllegalArgumentException(
                    "a login has 1 to 64 lower-case letters, digits or . _ @ -, not '" + login + "'");
        }
    }

    /**
     * A user who is no worker.
     *
     * @param login 1 to 64 characters, lower case
     * @param passwordHash as {@link PasswordHasher} made it, never the password
     * @param role what the user may do
     */
    public User(String login, String passwordHash, Role role) {
        this(login, passwordHash, role, Optional.empty());
    }

    /** Without the hash. */
    @Override
    public String toString() {
        return login + " (" + role + ")";
    }
}
