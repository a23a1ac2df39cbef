package eu.hodina.application.access;

/** What a user may do; the table is in docs/security.md. */
public enum Role {
    /** Who runs the installation and looks after its users. */
    ADMINISTRATOR,
    /** Who leads clients and orders. */
    MANAGER,
    /** Who bills and follows payments. */
    ACCOUNTANT,
    /** Who works and reports it. */
    WORKER
}
