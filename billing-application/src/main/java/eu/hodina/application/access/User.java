package eu.hodina.application.access;

import java.util.Objects;

/**
 * Who may log in.
 *
 * @param login 1 to 64 characters, lower case
 * @param passwordHash as {@link PasswordHasher} made it, never the password
 * @param role what the user may do
 */
public record User(String login, String passwordHash, Role role) {
    public User {
        Objects.requireNonNull(passwordHash, "passwordHash");
        Objects.requireNonNull(role, "role");
        if (!login.matches("[a-z0-9._@-]{1,64}")) {
            throw new IllegalArgumentException(
                    "a login has 1 to 64 lower-case letters, digits or . _ @ -, not '" + login + "'");
        }
    }

    /** Without the hash. */
    @Override
    public String toString() {
        return login + " (" + role + ")";
    }
}
