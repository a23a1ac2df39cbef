package eu.hodina.application.invoice;

import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.invoice.InvoiceId;
import java.util.List;
import java.util.Optional;

/**
 * Port: the money that came for proformas: what was booked to them, and what was received by hand. Each advance is taxed
 * once and deducted once; the store refuses a second time. Changed only after the client was locked.
 */
public interface Advances {

    /**
     * {@return the advances of a client on proformas that are not cancelled, by day, proforma and receipt}
     *
     * @param client who paid
     */
    List<ReceivedAdvance> of(ClientId client);

    /**
     * {@return the advances that are neither taxed nor deducted, by proforma and receipt}
     *
     * @param after only those after this one; none for the first
     * @param limit at most so many
     */
    List<ReceivedAdvance> untaxed(Optional<AdvanceKey> after, int limit);

    /**
     * {@return the advance; none where there is none}
     *
     * @param key proforma and receipt
     */
    Optional<ReceivedAdvance> find(AdvanceKey key);

    /**
     * {@return the advance that a document is about; none where it is no tax document on a payment}
     *
     * @param taxDocument that was issued
     */
    Optional<ReceivedAdvance> taxedBy(InvoiceId taxDocument);

    /**
     * Notes the tax document on an advance.
     *
     * @param key of the advance
     * @param taxDocument that is kept
     * @throws eu.hodina.application.AlreadyThereException where it has one
     */
    void tax(AdvanceKey key, InvoiceId taxDocument);

    /**
     * Notes that an invoice takes advances off.
     *
     * @param keys of the advances
     * @param invoice that is kept
     * @throws eu.hodina.application.AlreadyThereException where one of them is deducted already
     */
    void deduct(List<AdvanceKey> keys, InvoiceId invoice);

    /**
     * Frees what a document that is cancelled taxed or deducted.
     *
     * @param document a tax document on a payment, or an invoice
     */
    void release(InvoiceId document);

    /**
     * {@return whether a payment is taxed or deducted as an advance, so that its booking stays}
     *
     * @param receipt of the bank or by hand
     */
    boolean isUsed(String receipt);
}
