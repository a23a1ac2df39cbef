package eu.hodina.domain.catalog;

/** Which prices an indexation raises. What an allowance includes never changes with it. */
public enum IndexedPart {
    /** The fee of a retainer. */
    FEE,
    /** What an hour costs beyond the allowance of a retainer. */
    OVERAGE_PRICE,
    /** All prices of a price list, of services and of products. */
    LIST_PRICE
}
