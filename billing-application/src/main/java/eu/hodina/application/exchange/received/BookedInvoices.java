package eu.hodina.application.exchange.received;

import java.util.Optional;

/** Port: the received invoices that became costs of orders. One is gone with its expense, and can be taken in again then. */
public interface BookedInvoices {

    /**
     * Keeps one. Of two transactions that take in the same invoice at once, the second waits for the first.
     *
     * @param invoice whose expense is kept already
     * @return whether it is new; false where there is one of the same supplier and number, and nothing changes
     */
    boolean add(BookedInvoice invoice);

    /**
     * {@return the one of a supplier and number; none where it was never taken in, or its expense is gone}
     *
     * @param supplier what tells suppliers apart
     * @param number by which the supplier knows it
     */
    Optional<BookedInvoice> find(String supplier, String number);
}
