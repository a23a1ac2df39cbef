package eu.hodina.application.mail;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Port: the mails that are to go out. Written within a use case's transaction, so that a crash loses none. */
public interface Outbox {

    void add(Mail mail, Instant queuedAt);

    /**
     * Takes the oldest queued mail for sending: two dispatchers never get the same one. One that was taken before
     * {@code abandonedBefore} and never ended (its dispatcher was killed) is taken again, with the same Message-ID.
     */
    Optional<Mail> take(Instant now, Instant abandonedBefore);

    void sent(MailId id, Instant at);

    void failed(MailId id, Instant at, String reason);

    MailState stateOf(MailId id);

    /** In the order in which they were queued. */
    List<Mail> all();
}
