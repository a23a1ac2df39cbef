package eu.hodina.application.invoice;

import eu.hodina.domain.invoice.Invoice;

/** Port: draws an issued invoice as a file that a client can open and print. The same invoice gives the same page. */
public interface InvoiceRenderer {

    /**
     * Draws an invoice.
     *
     * @param invoice in its client's language, with a payment code where its currency and account have one
     * @return the file, named after the invoice's number: {@code FV20260001.pdf}
     */
    DocumentFile render(Invoice invoice);
}
