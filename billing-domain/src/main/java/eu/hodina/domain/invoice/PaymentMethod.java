package eu.hodina.domain.invoice;

/** How a document is meant to be paid. */
public enum PaymentMethod {
    /** To the account on the document. */
    TRANSFER,
    /** By hand; crowns are rounded to whole ones then. */
    CASH,
    /** By a card. */
    CARD
}
