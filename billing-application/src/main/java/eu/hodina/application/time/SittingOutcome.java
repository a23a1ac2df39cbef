package eu.hodina.application.time;

/** What became of a sitting that was measured. */
public enum SittingOutcome {
    /** Its task is still on the watch. */
    PENDING,
    /** It became logs. */
    LOGGED,
    /** The worker did not want it. */
    DISCARDED
}
