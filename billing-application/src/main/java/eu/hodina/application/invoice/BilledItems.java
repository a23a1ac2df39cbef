package eu.hodina.application.invoice;

import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.invoice.InvoiceId;
import eu.hodina.domain.order.Milestone;
import eu.hodina.domain.order.OrderLine;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Port: which document billed what. A thing is billed by one document that holds; a second time is refused by the store. What a
 * document gave back stays known of its lines, and may be billed anew.
 */
public interface BilledItems {

    /**
     * Notes what an invoice bills.
     *
     * @param invoice that is kept, with its lines
     * @param items by the position of the invoice's line, from 0
     * @throws eu.hodina.application.AlreadyThereException where one of them is billed already
     */
    void bill(InvoiceId invoice, Map<Integer, BilledItem> items);

    /**
     * Frees all that a document billed, and what credit notes took from it since: logs, fees, allowances that were drawn, lines
     * of orders, fixed prices. To be called in the transaction that cancels the document, or credits all of it to bill it anew,
     * after the client was locked.
     *
     * @param invoice that does not hold any more
     */
    void giveBack(InvoiceId invoice);

    /**
     * {@return what a line of a document billed, given back since or not; none where it is no such thing}
     *
     * @param invoice whose line
     * @param line its position, from 0
     */
    Optional<BilledItem> find(InvoiceId invoice, int line);

    /**
     * {@return the products and expenses of a client's orders that are not billed, by order number, date and identity}
     *
     * @param client an identity
     */
    List<OrderLine> orderLines(ClientId client);

    /**
     * {@return the fixed prices of a client's orders that are not billed, by order number and identity}
     *
     * @param client an identity
     */
    List<Milestone> milestones(ClientId client);

    /** {@return the sum of the billed minutes of all charges, of periods that hold, whose line is on a document} */
    long billedMinutes();
}
