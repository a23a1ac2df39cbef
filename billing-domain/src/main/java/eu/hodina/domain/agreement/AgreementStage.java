package eu.hodina.domain.agreement;

/** How far an agreement with a client has come. When one that is agreed begins and ends, its validity says. */
public enum AgreementStage {
    /** The client has it to consider; it bills nothing. */
    OFFERED,
    /** Both sides have agreed: it bills and covers. */
    AGREED,
    /** The client did not take it, or it was taken back. */
    WITHDRAWN
}
