package eu.hodina.domain.client;

/** What one line of a client's invoice stands for (rating.md, "The invoice"). */
public enum LineGrouping {
    /** A line an activity and price; what most clients want. */
    ACTIVITY,
    /** A line a task. */
    TASK,
    /** A line a worker. */
    WORKER,
    /** A line a work log. */
    ENTRY,
    /** A line an order. */
    ORDER
}
