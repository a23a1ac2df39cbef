package eu.hodina.application.mail;

import eu.hodina.application.ReaderFormat;
import eu.hodina.application.Texts;
import eu.hodina.domain.client.Client;
import eu.hodina.domain.firm.Firm;
import eu.hodina.domain.invoice.Invoice;
import eu.hodina.domain.invoice.InvoiceContent;
import java.util.List;

/** The mail that brings an invoice to its client, in the client's language, with the document attached. */
final class InvoiceMail {
    private InvoiceMail() {}

    static Mail of(MailId id, Invoice invoice, Client client, Firm firm) {
        InvoiceContent content = invoice.content();
        Texts texts = Texts.of("eu.hodina.application.mail.InvoiceMail", content.language());
        ReaderFormat format = ReaderFormat.of(content.language());
        String number = invoice.number().value();
        String text = texts.text(
                "text",
                number,
                format.date(content.period().from()),
                format.date(content.period().to()),
                format.money(content.payable()),
                format.date(invoice.dueDate()),
                content.account().iban().printed(),
                invoice.variableSymbol().digits(),
                firm.name());
        return new Mail(
                id,
                client.id(),
                Mail.Purpose.INVOICE,
                firm.email(),
                client.email(),
                texts.text("subject", number),
                text,
                List.of(invoice.id()));
    }
}
