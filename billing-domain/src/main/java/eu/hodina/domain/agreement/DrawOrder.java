package eu.hodina.domain.agreement;

/** Which period's allowance of a retainer is drawn first. */
public enum DrawOrder {
    /** What was carried over is used up before the period's own. */
    CARRIED_FIRST,
    /** The period's own is used up before what was carried over. */
    CURRENT_FIRST
}
