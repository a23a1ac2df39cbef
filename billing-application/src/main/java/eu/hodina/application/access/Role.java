package eu.hodina.application.access;

/** What a user may do; the table is in docs/security.md. */
public enum Role {
    ADMINISTRATOR,
    MANAGER,
    ACCOUNTANT,
    WORKER
}
