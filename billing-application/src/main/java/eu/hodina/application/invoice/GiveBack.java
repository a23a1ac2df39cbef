package eu.hodina.application.invoice;

import eu.hodina.domain.invoice.InvoiceId;

/** Frees what a document billed, so that it is billed again. */
@FunctionalInterface
public interface GiveBack {

    /**
     * Frees logs, fees, allowances that were drawn, lines of orders and fixed prices. Within the transaction that cancels the
     * document, or credits all of it, after its client was locked.
     *
     * @param invoice that does not hold any more
     */
    void giveBack(InvoiceId invoice);
}
