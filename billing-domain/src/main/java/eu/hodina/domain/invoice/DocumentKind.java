package eu.hodina.domain.invoice;

import eu.hodina.domain.firm.SeriesCode;

/** What a document is to the client and to the tax office (handbook 4). Each kind is numbered by a series of its own. */
public enum DocumentKind {
    /** Asks for what was supplied; of a VAT payer, the tax document of § 29. It may deduct advances: the final invoice. */
    INVOICE,
    /** A tax document of at most 10 000.00 CZK with VAT that may leave the customer out (§ 30). Numbered as an invoice. */
    SIMPLIFIED_INVOICE,
    /** Asks for an advance. No tax document: it declares no VAT. */
    PROFORMA,
    /** Declares the VAT of an advance on the day on which it came (DDKP). Nothing is owed by it. */
    PAYMENT_TAX_DOCUMENT,
    /** Lowers what an earlier document asked for (dobropis, § 45); its amounts are negative. */
    CREDIT_NOTE,
    /** Raises what an earlier document asked for (vrubopis, § 45). */
    DEBIT_NOTE,
    /** Interest on late payment, and the compensation; outside VAT (handbook 6.1). */
    PENALTY;

    /** {@return the series by which it is numbered: that of invoices for both kinds of invoices} */
    public SeriesCode series() {
        return this == SIMPLIFIED_INVOICE ? SeriesCode.INVOICE : SeriesCode.valueOf(name());
    }

    /** {@return whether it declares VAT where its issuer is a payer} */
    public boolean declaresVat() {
        return this != PROFORMA && this != PENALTY;
    }

    /** {@return whether the client owes, or is owed, its total; a tax document on a payment only declares the tax} */
    public boolean isReceivable() {
        return this != PAYMENT_TAX_DOCUMENT;
    }

    /** {@return whether it corrects a document before it, which it has to name with a reason} */
    public boolean corrects() {
        return this == CREDIT_NOTE || this == DEBIT_NOTE;
    }
}
