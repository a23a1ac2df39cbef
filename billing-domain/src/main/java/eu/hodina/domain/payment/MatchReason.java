package eu.hodina.domain.payment;

/** One piece of evidence for or against a match; the words for people are in the message bundles. */
public enum MatchReason {
    /** The variable symbol of the payment is the invoice's; of a return, that of the payment which comes back. */
    SYMBOL_EQUAL,
    /** A text has the invoice's variable symbol: {@code /VS/20260123}, {@code VS: 20260123} or the number alone. */
    SYMBOL_IN_TEXT,
    /** The structured creditor reference (ISO 11649) has it, with right check digits: {@code RF3520260123}. */
    SYMBOL_IN_REFERENCE,
    /** The invoice's variable symbol stands in the field of the specific symbol. */
    SYMBOL_IN_SPECIFIC,
    /** A text has the whole number of the document: {@code faktura F2026-0123}. */
    NUMBER_IN_TEXT,
    /** The sender's account is known as the client's, from matches that a person confirmed. */
    SENDER_KNOWN,
    /** The sender's account is known as another client's: never booked without a person. */
    SENDER_OF_ANOTHER_CLIENT,
    /** The sender's name is the client's, but for case, accents and the legal form. */
    NAME_EQUAL,
    /** The amount is exactly what is open. */
    AMOUNT_EQUAL,
    /** The amount is less than what is open. */
    AMOUNT_LESS,
    /** The amount is more than what is open. */
    AMOUNT_MORE,
    /** More by at most the tolerance (1.00 CZK): the payer rounded up to crowns (handbook 5.6). */
    ROUNDED_UP,
    /** Whole crowns, less by at most the tolerance: the payer rounded down; the rest stays open. */
    ROUNDED_DOWN,
    /** A payment from abroad that is short by no more than a bank's fee. */
    FEE_DEDUCTED,
    /** The money came within 30 days of the day on which the invoice was due. */
    DUE_NEAR,
    /** An earlier payment of the same batch paid a part of the invoice. */
    FOLLOWS_ANOTHER_PAYMENT,
    /** The amount is the exact sum of several invoices of one client. */
    SUM_OF_SEVERAL,
    /** Fits no invoice: spread over the client's, in the order of the policy. */
    SPREAD_IN_ORDER,
    /** A proforma is paid: a tax document on the payment is due (handbook 4.8). */
    TAX_DOCUMENT_DUE,
    /** The invoice that the symbol or a text names has nothing open any more. */
    ALREADY_PAID,
    /** Another payment of the batch fits that invoice better. */
    TAKEN_BY_ANOTHER_PAYMENT,
    /** Several invoices, several sums or several payments fit equally. */
    SEVERAL_CANDIDATES,
    /** Nothing but the amount speaks for the candidates. */
    AMOUNT_ALONE,
    /** The invoice is in another currency than the money. */
    OTHER_CURRENCY,
    /** The invoice asks to be paid to another account of the firm. */
    OTHER_ACCOUNT,
    /** The bank returns the payment that was booked. */
    REVERSES_PAYMENT,
    /** The payment that comes back is not booked, so that there is nothing to undo by itself. */
    ORIGINAL_NOT_BOOKED,
    /** The bank marks a return, and no payment of ours is the one that comes back. */
    ORIGINAL_UNKNOWN,
    /** Money that we sent and that came back: it pays no invoice. */
    OWN_PAYMENT_RETURNED,
    /** A debit that pays out the credit of a client. */
    PAYS_OUT_CREDIT,
    /** A debit that pays out a credit note. */
    PAYS_OUT_CREDIT_NOTE,
    /** No open invoice has this variable symbol. */
    SYMBOL_UNKNOWN,
    /** No open invoice has the symbol, the amount or the sender. */
    NOTHING_FOUND,
    /** A person decided. */
    CONFIRMED
}
