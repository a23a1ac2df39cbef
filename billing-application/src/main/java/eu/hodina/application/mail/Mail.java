package eu.hodina.application.mail;

import eu.hodina.application.invoice.DocumentFile;
import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.invoice.InvoiceId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A mail as the outbox keeps it. Immutable: what goes out on the third try is what was queued.
 *
 * @param id its identity, and so its Message-ID
 * @param client to whom it goes; none for one to the firm's own people
 * @param purpose what it is about
 * @param from the firm's address
 * @param to the recipient's address
 * @param cc addresses of others to whom it goes as well, at most {@value #MOST_COPIES}; everybody sees them
 * @param subject one line
 * @param text plain, with line feeds
 * @param html the same for readers of HTML; none for a plain mail
 * @param about the documents that it is about
 * @param attachments in the order in which they are attached
 * @param inReplyTo the Message-ID of the mail that it answers
 */
public record Mail(
        MailId id,
        Optional<ClientId> client,
        Purpose purpose,
        String from,
        String to,
        List<String> cc,
        String subject,
        String text,
        Optional<String> html,
        List<InvoiceId> about,
        List<MailAttachment> attachments,
        Optional<String> inReplyTo) {
    /** Others to whom one mail goes. */
    public static final int MOST_COPIES = 20;

    /** Bytes of one file of its own. */
    public static final int LARGEST_FILE = 10 << 20;

    /** Characters of a text, or of its HTML. */
    public static final int LONGEST_TEXT = 1_000_000;

    /** Why it is sent. */
    public enum Purpose {
        /** It brings invoices. */
        INVOICE,
        /** It reminds of invoices. */
        REMINDER,
        /** A person wrote it. */
        MESSAGE,
        /** It tells of an allowance that is nearly used. */
        NOTICE,
        /** It brings a report, or the statement of a retainer. */
        REPORT
    }

    public Mail {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(client, "client");
        Objects.requireNonNull(purpose, "purpose");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(inReplyTo, "inReplyTo");
        cc = List.copyOf(cc);
        about = List.copyOf(about);
        attachments = List.copyOf(attachments);
        if (subject.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("a subject is one line: " + subject);
        }
        if (text.length() > LONGEST_TEXT || html.map(String::length).orElse(0) > LONGEST_TEXT) {
            throw new IllegalArgumentException("a mail has at most " + LONGEST_TEXT + " characters of text");
        }
        if (cc.stream().anyMatch(address -> address.isBlank() || address.chars().anyMatch(Character::isISOControl))) {
            throw new IllegalArgumentException("an address is one line");
        }
        if (cc.size() > MOST_COPIES) {
            throw new IllegalArgumentException(
                    "a mail goes to at most " + MOST_COPIES + " others, not to " + cc.size());
        }
    }

    /**
     * A mail to one address.
     *
     * @param id its identity
     * @param client to whom it goes
     * @param purpose what it is about
     * @param from the firm's address
     * @param to the recipient's address
     * @param subject one line
     * @param text plain, with line feeds
     * @param html the same for readers of HTML
     * @param about the documents that it is about
     * @param attachments in the order in which they are attached
     * @param inReplyTo the Message-ID of the mail that it answers
     */
    public Mail(
            MailId id,
            Optional<ClientId> client,
            Purpose purpose,
            String from,
            String to,
            String subject,
            String text,
            Optional<String> html,
            List<InvoiceId> about,
            List<MailAttachment> attachments,
            Optional<String> inReplyTo) {
        this(id, client, purpose, from, to, List.of(), subject, text, html, about, attachments, inReplyTo);
    }

    /**
     * A plain mail to a client, with the pages of the documents that it is about.
     *
     * @param id its identity
     * @param client to whom it goes
     * @param purpose what it is about
     * @param from the firm's address
     * @param to the client's address
     * @param subject one line
     * @param text plain, with line feeds
     * @param about the documents whose PDF is attached
     */
    public Mail(
            MailId id,
            ClientId client,
            Purpose purpose,
            String from,
            String to,
            String subject,
            String text,
            List<InvoiceId> about) {
        this(
                id,
                Optional.of(client),
                purpose,
                from,
                to,
                subject,
                text,
                Optional.empty(),
                about,
                about.stream()
                        .<MailAttachment>map(invoice -> new MailAttachment.OfDocument(invoice, DocumentFile.PDF))
                        .toList(),
                Optional.empty());
    }

    /**
     * {@return this mail with HTML too}
     *
     * @param body the same as the text
     */
    public Mail withHtml(String body) {
        return with(to, cc, subject, text, Optional.of(body), attachments);
    }

    /**
     * {@return this mail with other files}
     *
     * @param files in the order in which they are attached
     */
    public Mail withAttachments(List<MailAttachment> files) {
        return with(to, cc, subject, text, html, files);
    }

    /**
     * {@return this mail to others}
     *
     * @param recipient the address to which it goes
     * @param copies addresses of others to whom it goes as well
     */
    public Mail withRecipients(String recipient, List<String> copies) {
        return with(recipient, copies, subject, text, html, attachments);
    }

    /**
     * {@return this mail with other words}
     *
     * @param words subject, text and HTML
     */
    public Mail withWords(MailText words) {
        return with(to, cc, words.subject(), words.text(), Optional.of(words.html()), attachments);
    }

    private Mail with(
            String recipient,
            List<String> copies,
            String line,
            String plain,
            Optional<String> rich,
            List<MailAttachment> files) {
        return new Mail(id, client, purpose, from, recipient, copies, line, plain, rich, about, files, inReplyTo);
    }
}
