package eu.hodina.application.invoice;

import eu.hodina.domain.firm.FirmId;
import eu.hodina.domain.invoice.Invoice;
import eu.hodina.domain.invoice.InvoiceId;
import eu.hodina.domain.invoice.InvoiceNumber;
import eu.hodina.domain.money.DatePeriod;
import java.util.List;
import java.util.Optional;

/** Port: the issued invoices, immutable but for their state. */
public interface Invoices {

    /**
     * Keeps a new invoice with all its lines.
     *
     * @param invoice just issued
     */
    void add(Invoice invoice);

    /**
     * Keeps the state alone; all else of an issued invoice never changes.
     *
     * @param invoice whose state changed
     */
    void keepState(Invoice invoice);

    /**
     * {@return the invoice; none where there is none of this identity}
     *
     * @param id an identity
     */
    Optional<Invoice> find(InvoiceId id);

    /**
     * {@return the one document of that number, exactly as it is written}
     *
     * @param number as it is printed
     */
    Optional<Invoice> find(InvoiceNumber number);

    /**
     * {@return the documents that name this one as the one that they correct or are about, by number; cancelled ones too}
     *
     * @param original an identity
     */
    List<Invoice> about(InvoiceId original);

    /**
     * All that were issued.
     *
     * @return every invoice, by number
     */
    List<Invoice> all();

    /**
     * {@return the documents of every kind and state that a firm issued on these days, by number}
     *
     * @param firm who issued them
     * @param days of issue
     */
    List<Invoice> issuedOn(FirmId firm, DatePeriod days);

    /**
     * {@return the documents of every kind and state whose tax point is one of these days, by number}
     *
     * @param firm who issued them
     * @param days of tax points
     */
    List<Invoice> taxedOn(FirmId firm, DatePeriod days);

    /**
     * A page of the list.
     *
     * @param before the last number of the page before; none = the first page
     * @param limit from 1 to 200
     * @return invoices with all their lines, by number falling
     */
    List<Invoice> page(Optional<InvoiceNumber> before, int limit);
}
