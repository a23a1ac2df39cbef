package eu.hodina.application.mail;

import eu.hodina.application.invoice.DocumentFile;
import eu.hodina.domain.client.Client;
import eu.hodina.domain.firm.Firm;
import eu.hodina.domain.invoice.Invoice;
import eu.hodina.domain.invoice.InvoiceContent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The mail that brings a document to its client: by the template of its kind, in its language, with its page attached. */
final class InvoiceMail {
    private InvoiceMail() {}

    static Mail of(MailId id, Invoice document, Client client, Firm firm, TemplateShelf templates, Instant now) {
        InvoiceContent content = document.content();
        LocalDate today = now.atZone(firm.zone()).toLocalDate();
        MailText text = templates.filled(
                firm.id(),
                TemplateKind.of(content.kind()),
                content.language(),
                DocumentValues.of(document, firm, content.language(), today));
        return new Mail(
                id,
                Optional.of(client.id()),
                Mail.Purpose.INVOICE,
                firm.email(),
                client.email(),
                text.subject(),
                text.text(),
                Optional.of(text.html()),
                List.of(document.id()),
                List.of(new MailAttachment.OfDocument(document.id(), DocumentFile.PDF)),
                Optional.empty());
    }
}
