package eu.hodina.application.access;

/** How much of its user's role a token carries; never more. */
public enum TokenScope {
    /** Whatever the role may read: GET and HEAD. */
    READ,
    /** Whatever the role may do, but for users, passwords and tokens themselves. */
    FULL
}
