package eu.hodina.application.invoice;

import eu.hodina.domain.firm.Iban;
import eu.hodina.domain.invoice.InvoiceId;
import eu.hodina.domain.money.Money;

/** Port: what was paid by hand, and what credit notes took off; with what is open of a document. */
public interface DocumentAccounts {

    /**
     * Keeps payments on an account waiting until the transaction ends: what is open on its documents changes only under this
     * lock, which is taken before that of a client.
     *
     * @param account of a firm
     */
    void lock(Iban account);

    /**
     * {@return how a document stands}
     *
     * @param document that is kept
     */
    DocumentBalance balance(InvoiceId document);

    /**
     * Keeps what was received by hand.
     *
     * @param receipt at most what is open
     */
    void receive(HandReceipt receipt);

    /**
     * Takes an amount of a credit note off what a document asks for.
     *
     * @param creditNote that is kept
     * @param document of the same client and currency
     * @param amount more than 0
     * @throws eu.hodina.application.AlreadyThereException where the note was applied to the document before
     */
    void apply(InvoiceId creditNote, InvoiceId document, Money amount);

    /**
     * Puts back what a credit note took off, for it is cancelled.
     *
     * @param creditNote that does not hold any more
     */
    void takeBack(InvoiceId creditNote);

    /**
     * Notes that a credit note took all of a document back, so that it is billed anew; once a document.
     *
     * @param original that was credited
     * @param creditNote that did it
     * @throws eu.hodina.application.AlreadyThereException where another did
     */
    void billAnew(InvoiceId original, InvoiceId creditNote);

    /**
     * {@return whether a credit note took all of a document back, so that it is billed anew}
     *
     * @param creditNote that is kept
     */
    boolean billsAnew(InvoiceId creditNote);
}
