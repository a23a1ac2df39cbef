package eu.hodina.application.reminder;

import eu.hodina.domain.invoice.InvoiceId;
import eu.hodina.domain.reminder.InvoiceMark;
import java.util.List;
import java.util.Map;

/** Port: which invoices are disputed, and of which a payment is promised. */
public interface InvoiceMarks {

    /**
     * {@return the marks of an invoice, by kind}
     *
     * @param invoice an identity
     */
    List<InvoiceMark> of(InvoiceId invoice);

    /** {@return those of all invoices that have one} */
    Map<InvoiceId, List<InvoiceMark>> all();

    /**
     * Keeps the marks of an invoice in the place of those it had.
     *
     * @param invoice that is kept
     * @param marks at most one a kind
     */
    void keep(InvoiceId invoice, List<InvoiceMark> marks);
}
