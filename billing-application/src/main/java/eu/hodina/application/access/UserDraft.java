package eu.hodina.application.access;

import eu.hodina.domain.people.WorkerId;
import java.util.Objects;
import java.util.Optional;

/**
 * What an administrator says of a user; neither login nor password.
 *
 * @param role what the user may do
 * @param worker who this is among those who work; none = nobody
 * @param email by which a provider of logins names the user; none where the user comes by password alone
 * @param active whether the user comes in at all
 */
public record UserDraft(Role role, Optional<WorkerId> worker, Optional<String> email, boolean active) {
    /** Checks that all is said. */
    public UserDraft {
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(worker, "worker");
        Objects.requireNonNull(email, "email");
    }

    static UserDraft of(User user) {
        return new UserDraft(user.role(), user.worker(), user.email(), user.active());
    }

    User user(String login, String passwordHash) {
        return new User(login, passwordHash, role, worker, email, active);
    }

    boolean isActiveAdministrator() {
        return active && role == Role.ADMINISTRATOR;
    }
}
