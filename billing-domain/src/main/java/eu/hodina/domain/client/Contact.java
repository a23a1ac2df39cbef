package eu.hodina.domain.client;

import java.util.Objects;
import java.util.Optional;

/**
 * A person at the client.
 *
 * @param name {@code Ing. Petr Dvořák}
 * @param email where mail finds the person
 * @param phone as it is dialled: {@code +420 602 123 456}
 * @param role what for: {@code účtárna}
 */
public record Contact(String name, Optional<String> email, Optional<String> phone, Optional<String> role) {
    /** Checks that all is there. */
    public Contact {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(email, "email");
        Objects.requireNonNull(phone, "phone");
        Objects.requireNonNull(role, "role");
    }
}
