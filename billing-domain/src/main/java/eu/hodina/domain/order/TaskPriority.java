package eu.hodina.domain.order;

/** What comes first in a list of tasks: the constants stand in that order. */
public enum TaskPriority {
    /** Now. */
    URGENT,
    /** Before the usual. */
    HIGH,
    /** The usual. */
    NORMAL,
    /** When there is time. */
    LOW
}
