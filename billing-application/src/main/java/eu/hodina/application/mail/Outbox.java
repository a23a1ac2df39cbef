package eu.hodina.application.mail;

import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.invoice.InvoiceId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** Port: the mails that are to go out. Written within a use case's transaction, so that a crash loses none. */
public interface Outbox {

    /**
     * Keeps a mail that waits to be sent.
     *
     * @param mail whose identity is new
     * @param queuedAt now
     * @param notBefore the first moment at which it may go out; now, as a rule
     */
    void add(Mail mail, Instant queuedAt, Instant notBefore);

    /**
     * Keeps a mail that goes out as soon as it can.
     *
     * @param mail whose identity is new
     * @param queuedAt now
     */
    default void add(Mail mail, Instant queuedAt) {
        add(mail, queuedAt, queuedAt);
    }

    /**
     * Puts other recipients, words and another time into a mail that waits and that nobody has tried to send; what it is
     * about, and what is attached, stays.
     *
     * @param mail of an identity that is kept
     * @param notBefore the first moment at which it may go out
     * @return false where it was tried, or waits no more, and stays as it is
     */
    boolean replace(Mail mail, Instant notBefore);

    /**
     * Keeps a mail that goes out as soon as it can, once for a reason ever.
     *
     * @param reason for which no other is: {@code notice 019ab3c4-...}, at most 190 characters
     * @param mail whose identity is new
     * @param queuedAt now
     * @return false where there was one for the reason; this one is not kept then
     */
    boolean addOnce(String reason, Mail mail, Instant queuedAt);

    /**
     * {@return whether there is a mail for the reason}
     *
     * @param reason of {@link #addOnce}
     */
    boolean isQueuedFor(String reason);

    /**
     * Takes the oldest mails whose time has come for sending: two dispatchers never get the same one. One that was taken
     * before {@code abandonedBefore} and never ended (its dispatcher was killed) is taken again, with the same Message-ID.
     *
     * @param now when they are taken; a try begins
     * @param abandonedBefore when a dispatcher that still lives would have ended
     * @param most more than 0
     * @return at most so many
     */
    List<MailEntry> take(Instant now, Instant abandonedBefore, int most);

    /**
     * Holds a mail for longer: another dispatcher takes it only when this moment lies too far back.
     *
     * @param id of the mail
     * @param number of the try that {@link #take} began
     * @param now when it is about to be sent
     * @return false where the mail is another try's by now, or no more under way; it must not be sent then
     */
    boolean renew(MailId id, int number, Instant now);

    /**
     * Notes that the server has a mail. That is so whoever else has taken it meanwhile, and whatever they say of it.
     *
     * @param id of the mail
     * @param number of the try that {@link #take} began
     * @param at now
     */
    void sent(MailId id, int number, Instant at);

    /**
     * Notes that a mail was not taken over and is tried again.
     *
     * @param id of the mail
     * @param number of the try that {@link #take} began
     * @param at now
     * @param reason in words for a person
     * @param nextTry not before then
     * @return false where the mail is another try's by now, or no more under way; nothing changes then
     */
    boolean later(MailId id, int number, Instant at, String reason, Instant nextTry);

    /**
     * Notes that a mail was refused.
     *
     * @param id of the mail
     * @param number of the try that {@link #take} began
     * @param at now
     * @param reason in words for a person
     * @return false where the mail is another try's by now, or no more under way; nothing changes then
     */
    boolean failed(MailId id, int number, Instant at, String reason);

    /**
     * Takes a mail out of the queue where it still waits there, or has failed.
     *
     * @param id of the mail
     * @param at now
     * @return false where it is under way or has ended otherwise, and stays so
     */
    boolean cancel(MailId id, Instant at);

    /**
     * Puts a mail that failed back into the queue.
     *
     * @param id of the mail
     * @param at now
     * @return false where it has not failed, and stays as it is
     */
    boolean again(MailId id, Instant at);

    /**
     * {@return how many tries began since then}
     *
     * @param since inclusive
     */
    int triesSince(Instant since);

    /**
     * {@return a mail with its tries}
     *
     * @param id of the mail
     */
    Optional<MailEntry> find(MailId id);

    /**
     * Lists mails, the newest first.
     *
     * @param client only those to this one
     * @param state only those that stand there
     * @param before only those before this place of the queue
     * @param limit at most so many
     * @return with their tries
     */
    List<MailEntry> page(Optional<ClientId> client, Optional<MailState> state, OptionalLong before, int limit);

    /**
     * Lists mails without their texts and files, the newest first.
     *
     * @param client only those to this one
     * @param state only those that stand there
     * @param before only those before this place of the queue
     * @param limit at most so many
     * @return what lists show of them
     */
    List<MailHead> heads(Optional<ClientId> client, Optional<MailState> state, OptionalLong before, int limit);

    /**
     * {@return what a list shows of a mail}
     *
     * @param id of the mail
     */
    Optional<MailHead> head(MailId id);

    /** {@return how many stand where; a state that none is in is left out} */
    Map<MailState, Long> counts();

    /**
     * {@return issued documents that have their page and no mail of purpose INVOICE yet, nor one that a person wrote
     * and did not cancel, by number; locked until the
     * transaction ends, so that two runs at once give each one mail}
     *
     * @param most at most so many
     */
    List<InvoiceId> unmailed(int most);

    /**
     * {@return those of {@link #unmailed} that are to go out by themselves, see {@link MailingSettings}; locked alike}
     *
     * @param most at most so many
     */
    List<InvoiceId> unmailedAutomatic(int most);
}
