package eu.hodina.application.mail.received;

import eu.hodina.domain.client.ClientId;
import java.util.Objects;
import java.util.Optional;

/**
 * Whose received mails are asked for.
 *
 * @param client of one; none for all, or for nobody's
 * @param nobodys only those of which it is not known
 */
public record Whose(Optional<ClientId> client, boolean nobodys) {
    /** All there are. */
    public static final Whose ANYONES = new Whose(Optional.empty(), false);

    /** Those that wait for a person to say whose they are. */
    public static final Whose NOBODYS = new Whose(Optional.empty(), true);

    /** Refuses both at once. */
    public Whose {
        Objects.requireNonNull(client, "client");
        if (nobodys && client.isPresent()) {
            throw new IllegalArgumentException("a mail of a client is not nobody's");
        }
    }

    /**
     * {@return those of one client}
     *
     * @param client whose thread
     */
    public static Whose of(ClientId client) {
        return new Whose(Optional.of(client), false);
    }

    /**
     * {@return whether the mail is one of those}
     *
     * @param entry any
     */
    public boolean has(ReceivedEntry entry) {
        return nobodys
                ? entry.client().isEmpty()
                : client.isEmpty() || entry.client().equals(client);
    }
}
