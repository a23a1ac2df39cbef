package eu.hodina.application.mail.received;

import eu.hodina.application.mail.MailId;
import eu.hodina.domain.client.ClientId;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * A received mail, and to whose thread it belongs.
 *
 * @param id its identity, a UUIDv7 by the time it was read
 * @param mail as much as is kept of it
 * @param client whose thread; none while nobody knows
 * @param answers the mail of ours that it answers or brings back
 * @param readAt when
 */
public record ReceivedEntry(
        String id, ReceivedMail mail, Optional<ClientId> client, Optional<MailId> answers, Instant readAt) {

    /** What it is. */
    public enum Kind {
        /** A person wrote it, as far as can be told. */
        ANSWER,
        /** A machine sent it: somebody is on holiday. */
        AUTOMATIC,
        /** A mail of ours did not arrive, or not yet. */
        BOUNCE
    }

    /** Checks nothing but presence. */
    public ReceivedEntry {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(mail, "mail");
        Objects.requireNonNull(client, "client");
        Objects.requireNonNull(answers, "answers");
        Objects.requireNonNull(readAt, "readAt");
    }

    /** {@return what it is} */
    public Kind kind() {
        if (mail.bounce().isPresent()) {
            return Kind.BOUNCE;
        }
        return mail.automatic() ? Kind.AUTOMATIC : Kind.ANSWER;
    }

    /**
     * {@return the same mail in the thread of this client}
     *
     * @param other whose
     */
    public ReceivedEntry of(ClientId other) {
        return new ReceivedEntry(id, mail, Optional.of(other), answers, readAt);
    }
}
