package eu.hodina.application.mail.received;

import eu.hodina.domain.client.ClientId;
import java.util.List;
import java.util.Optional;

/** Port: the mails that came, and up to where mailboxes were read. */
public interface ReceivedMails {

    /**
     * {@return whether a mail with this Message-ID is kept}
     *
     * @param messageId with its brackets
     */
    boolean isKept(String messageId);

    /**
     * Keeps a mail.
     *
     * @param entry whose Message-ID no other has
     */
    void add(ReceivedEntry entry);

    /**
     * {@return the mail}
     *
     * @param id its identity
     */
    Optional<ReceivedEntry> find(String id);

    /**
     * A piece of the list, the newest first.
     *
     * @param whose a client's, those that nobody knows whose they are, or all
     * @param before only of identities before this one
     * @param limit at most so many
     * @return by identity falling
     */
    List<ReceivedEntry> page(Whose whose, Optional<String> before, int limit);

    /**
     * Puts a mail into the thread of a client.
     *
     * @param id its identity
     * @param client whose
     */
    void assign(String id, ClientId client);

    /**
     * {@return up to where a mailbox was read}
     *
     * @param mailbox its name
     */
    Optional<MailboxPlace> place(String mailbox);

    /**
     * Keeps up to where a mailbox was read.
     *
     * @param mailbox its name
     * @param place of the last message that was read
     */
    void keepPlace(String mailbox, MailboxPlace place);
}
