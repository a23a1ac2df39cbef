package eu.hodina.persistence;

import eu.hodina.application.access.Role;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;

/** A row of {@code access_user}. */
@MappedEntity("access_user")
record UserRow(
        @Id String login,
        String passwordHash,
        Role role,
        @Nullable UUID workerId) {}
