package eu.hodina.application.mail;

import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.invoice.InvoiceId;
import java.util.List;
import java.util.Objects;

/**
 * A mail to a client, as the outbox keeps it; the files that go along are those of its invoices.
 *
 * @param id its identity, and so its Message-ID
 * @param client to whom it goes
 * @param purpose what it is about
 * @param from the firm's address
 * @param to the client's address
 * @param subject one line
 * @param text plain, with line feeds
 * @param about the invoices whose documents are attached
 */
public record Mail(
        MailId id,
        ClientId client,
        Purpose purpose,
        String from,
        String to,
        String subject,
        String text,
        List<InvoiceId> about) {

    /** Why it is sent. */
    public enum Purpose {
        /** It brings invoices. */
        INVOICE,
        /** It reminds of invoices. */
        REMINDER
    }

    public Mail {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(client, "client");
        Objects.requireNonNull(purpose, "purpose");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(text, "text");
        about = List.copyOf(about);
        if (subject.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("a subject is one line: " + subject);
        }
    }
}
