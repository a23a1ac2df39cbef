package eu.hodina.application.mail;

import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.invoice.InvoiceId;
import java.util.List;
import java.util.Objects;

/**
 * A mail to a client, as the outbox keeps it; the files that go along are those of its invoices.
 *
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
        INVOICE,
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
