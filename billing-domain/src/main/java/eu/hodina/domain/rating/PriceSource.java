package eu.hodina.domain.rating;

/** Where an hourly price was found, in the order of the search (rating.md, step 5). */
public enum PriceSource {
    /** The overage price of a retainer that names the order. */
    ORDER_RETAINER,
    ORDER,
    /** The overage price of another retainer that covers the log. */
    RETAINER,
    CLIENT_PRICE_LIST,
    DEFAULT_PRICE_LIST
}
