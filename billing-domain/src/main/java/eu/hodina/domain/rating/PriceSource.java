package eu.hodina.domain.rating;

/** Where an hourly price was found, in the order of the search (rating.md, step 5). */
public enum PriceSource {
    /** The overage price of a retainer that names the order. */
    ORDER_RETAINER,
    /** The order's own price. */
    ORDER,
    /** The overage price of another retainer that covers the log. */
    RETAINER,
    /** The client's own price list. */
    CLIENT_PRICE_LIST,
    /** The default price list of the currency. */
    DEFAULT_PRICE_LIST
}
