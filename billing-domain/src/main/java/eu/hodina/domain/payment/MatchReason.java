package eu.hodina.domain.payment;

/** One piece of evidence for or against a match; the words for people are in the message bundles. */
public enum MatchReason {
    /** The variable symbol of the payment is the invoice's. */
    SYMBOL_EQUAL,
    /** The message has the invoice's variable symbol: {@code /VS/20260123}. */
    SYMBOL_IN_TEXT,
    /** The message has the whole number of the document: {@code faktura F2026-0123}. */
    NUMBER_IN_TEXT,
    /** The sender's account is known as the client's. */
    SENDER_KNOWN,
    /** The sender's account is known as another client's: never booked without a person. */
    SENDER_OF_ANOTHER_CLIENT,
    /** The amount is exactly what is open. */
    AMOUNT_EQUAL,
    /** The amount is less than what is open. */
    AMOUNT_LESS,
    /** The amount is more than what is open. */
    AMOUNT_MORE,
    /** More by at most 1.00 CZK: the payer rounded up to crowns (handbook 5.6). */
    ROUNDED_UP,
    /** An earlier payment of the same batch paid a part of the invoice. */
    FOLLOWS_ANOTHER_PAYMENT,
    /** The amount is the exact sum of several invoices of one client. */
    SUM_OF_SEVERAL,
    /** The invoice that the symbol names has nothing open any more. */
    ALREADY_PAID,
    /** Several invoices, or several sums, fit equally. */
    SEVERAL_CANDIDATES,
    /** No open invoice has this variable symbol. */
    SYMBOL_UNKNOWN,
    /** No open invoice has the symbol, the amount or the sender. */
    NOTHING_FOUND,
    /** A person decided. */
    CONFIRMED
}
