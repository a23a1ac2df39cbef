package eu.hodina.domain.client;

/** What one line of a client's invoice stands for (rating.md, "The invoice"). */
public enum LineGrouping {
    ACTIVITY,
    TASK,
    WORKER,
    ENTRY,
    ORDER
}
