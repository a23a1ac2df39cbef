package eu.hodina.domain.insight.margin;

/** By what the rows of a report are put together. */
public enum Grouping {
    /** Who pays; own projects have none. */
    CLIENT,
    /** The order, with its client. */
    ORDER,
    /** The kind of work. */
    ACTIVITY,
    /** Who worked. */
    WORKER,
    /** The month of the work. */
    MONTH
}
