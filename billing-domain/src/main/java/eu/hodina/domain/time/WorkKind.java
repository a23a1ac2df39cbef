package eu.hodina.domain.time;

/** Whom a piece of work is for. */
public enum WorkKind {
    /** Billed to the client. */
    BILLABLE,
    /** The firm's own projects, never billed. */
    INTERNAL,
    /** Mending earlier mistakes; billed only where the order says so. */
    REWORK
}
