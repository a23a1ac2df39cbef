package eu.hodina.application.mail;

import eu.hodina.domain.client.ClientId;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A mail as lists show it: without its text and the bytes of its files.
 *
 * @param place in the queue: a later mail has a higher one
 * @param id its identity
 * @param client to whom it goes
 * @param purpose what it is about
 * @param to the recipient's address
 * @param cc addresses of others to whom it goes as well
 * @param subject one line
 * @param state where it stands
 * @param queuedAt when it was written
 * @param nextTry before when it is not sent; none once it ended
 * @param endedAt when it went out, failed or was cancelled
 * @param tries how many there were
 * @param lastAnswer what the last try came to, in words
 * @param files what is attached, in this order
 */
public record MailHead(
        long place,
        MailId id,
        Optional<ClientId> client,
        Mail.Purpose purpose,
        String to,
        List<String> cc,
        String subject,
        MailState state,
        Instant queuedAt,
        Optional<Instant> nextTry,
        Optional<Instant> endedAt,
        int tries,
        Optional<String> lastAnswer,
        List<AttachedFile> files) {
    /** Copies the lists. */
    public MailHead {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(client, "client");
        Objects.requireNonNull(purpose, "purpose");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(queuedAt, "queuedAt");
        Objects.requireNonNull(nextTry, "nextTry");
        Objects.requireNonNull(endedAt, "endedAt");
        Objects.requireNonNull(lastAnswer, "lastAnswer");
        cc = List.copyOf(cc);
        files = List.copyOf(files);
    }
}
