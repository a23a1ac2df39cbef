package eu.hodina.domain.agreement;

/** What a period costs and grants that the validity cuts, or inside which the fee changes. */
public enum Proration {
    /** By valid days. */
    DAYS,
    /** The whole, at the fee of the first valid day. */
    NONE
}
