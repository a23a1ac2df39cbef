package eu.hodina.domain.order;

/** What an order is billed by. */
public enum Pricing {
    /** By the time that was worked. */
    TIME,
    /** By a price agreed for the whole; the work is recorded and not billed. */
    FIXED
}
