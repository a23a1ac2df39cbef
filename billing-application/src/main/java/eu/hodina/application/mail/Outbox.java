package eu.hodina.application.mail;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Port: the mails that are to go out. Written within a use case's transaction, so that a crash loses none. */
public interface Outbox {

    /**
     * Keeps a mail that waits to be sent.
     *
     * @param mail whose identity is new
     * @param queuedAt now
     */
    void add(Mail mail, Instant queuedAt);

    /**
     * Takes the oldest queued mail for sending: two dispatchers never get the same one. One that was taken before
     * {@code abandonedBefore} and never ended (its dispatcher was killed) is taken again, with the same Message-ID.
     *
     * @param now when it is taken
     * @param abandonedBefore when a dispatcher that still lives would have ended
     * @return a mail; none where nothing waits
     */
    Optional<Mail> take(Instant now, Instant abandonedBefore);

    /**
     * Notes that a mail was taken over.
     *
     * @param id of the mail
     * @param at now
     */
    void sent(MailId id, Instant at);

    /**
     * Notes that a mail was refused.
     *
     * @param id of the mail
     * @param at now
     * @param reason in words for a person
     */
    void failed(MailId id, Instant at, String reason);

    /**
     * {@return what became of a mail}
     *
     * @param id of the mail
     */
    MailState stateOf(MailId id);

    /**
     * All mails, whatever became of them.
     *
     * @return every mail, in the order in which they were queued
     */
    List<Mail> all();
}
