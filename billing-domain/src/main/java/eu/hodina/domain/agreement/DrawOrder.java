package eu.hodina.domain.agreement;

/** Which period's allowance of a retainer is drawn first. */
public enum DrawOrder {
    CARRIED_FIRST,
    CURRENT_FIRST
}
