package eu.hodina.persistence;

import eu.hodina.application.access.Role;
import eu.hodina.application.access.User;
import eu.hodina.domain.people.WorkerId;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.Optional;
import java.util.UUID;

/** A row of {@code access_user}. */
@MappedEntity("access_user")
record UserRow(
        @Id String login,
        String passwordHash,
        Role role,
        @Nullable UUID workerId,
        @Nullable String email,
        boolean active) {

    static UserRow of(User user) {
        return new UserRow(
                user.login(),
                user.passwordHash(),
                user.role(),
                user.worker().map(worker -> Values.uuid(worker.value())).orElse(null),
                user.email().orElse(null),
                user.active());
    }

    User user() {
        Optional<WorkerId> worker = Optional.ofNullable(workerId).map(id -> new WorkerId(id.toString()));
        return new User(login, passwordHash, role, worker, Optional.ofNullable(email), active);
    }
}
