package eu.hodina.application.invoice;

import eu.hodina.application.NotFoundException;
import eu.hodina.application.Ports;
import eu.hodina.domain.invoice.Invoice;
import eu.hodina.domain.invoice.InvoiceId;
import eu.hodina.domain.invoice.InvoiceNumber;
import eu.hodina.domain.invoice.InvoiceState;
import java.util.List;

/** Fetches a document to be worked on, so that nobody else changes what is open on it, or its client's, meanwhile. */
final class DocumentDesk {
    private DocumentDesk() {}

    /** Locks the account, then the client, and reads after that. */
    static Invoice locked(Ports ports, InvoiceNumber number) {
        Invoice before = kept(ports, number);
        ports.documentAccounts().lock(before.content().account().iban());
        ports.clients().lock(before.content().client());
        return kept(ports, number);
    }

    static Invoice kept(Ports ports, InvoiceNumber number) {
        return ports.invoices().find(number).orElseThrow(() -> new NotFoundException("invoice", number.value()));
    }

    /** Its credit and debit notes that hold. */
    static List<Invoice> corrections(Ports ports, InvoiceId original) {
        return ports.invoices().about(original).stream()
                .filter(one -> one.content().kind().corrects() && one.state() != InvoiceState.CANCELLED)
                .toList();
    }
}
