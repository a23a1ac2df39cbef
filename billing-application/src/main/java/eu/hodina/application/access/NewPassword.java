package eu.hodina.application.access;

import eu.hodina.application.Versioned;
import java.util.Objects;

/**
 * A user and the password that was drawn, which nobody can read again.
 *
 * @param user and its version
 * @param password 20 characters: {@code 7kQmXw3hTzR9pBcVnY4d}
 */
public record NewPassword(Versioned<User> user, String password) {
    /** Checks that both are said. */
    public NewPassword {
        Objects.requireNonNull(user, "user");
        Objects.requireNonNull(password, "password");
    }

    /** Without the password. */
    @Override
    public String toString() {
        return user.toString();
    }
}
