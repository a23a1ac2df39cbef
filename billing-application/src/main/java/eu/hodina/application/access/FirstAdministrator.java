package eu.hodina.application.access;

import java.util.Objects;

/**
 * The first user, with the password that nobody can read again.
 *
 * @param login {@code admin}
 * @param password 20 characters: {@code 7kQmXw3hTzR9pBcVnY4d}
 */
public record FirstAdministrator(String login, String password) {
    public FirstAdministrator {
        Objects.requireNonNull(login, "login");
        Objects.requireNonNull(password, "password");
    }

    /** Without the password. */
    @Override
    public String toString() {
        return login;
    }
}
