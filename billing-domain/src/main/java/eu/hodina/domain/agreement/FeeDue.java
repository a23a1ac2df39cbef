package eu.hodina.domain.agreement;

/** When the fee of a period is due. */
public enum FeeDue {
    /** On the first valid day of the period. */
    ADVANCE,
    /** On its last valid day. */
    ARREARS
}
