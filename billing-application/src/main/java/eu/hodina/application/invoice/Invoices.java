package eu.hodina.application.invoice;

import eu.hodina.domain.invoice.Invoice;
import eu.hodina.domain.invoice.InvoiceId;
import eu.hodina.domain.invoice.InvoiceNumber;
import java.util.List;
import java.util.Optional;

/** Port: the issued invoices, immutable but for their state. */
public interface Invoices {

    /** With all its lines. */
    void add(Invoice invoice);

    /** Keeps the state alone; all else of an issued invoice never changes. */
    void keepState(Invoice invoice);

    Optional<Invoice> find(InvoiceId id);

    /** The one document of that number, exactly as it is written. */
    Optional<Invoice> find(InvoiceNumber number);

    /** By number. */
    List<Invoice> all();

    /**
     * A page of the list, by number falling.
     *
     * @param before the last number of the page before; none = the first page
     * @param limit from 1 to 200
     */
    List<Invoice> page(Optional<InvoiceNumber> before, int limit);
}
