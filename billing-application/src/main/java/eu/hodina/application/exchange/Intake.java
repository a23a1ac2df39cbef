package eu.hodina.application.exchange;

/**
 * How much was in a file.
 *
 * @param rows below its header
 * @param minutes of work in them; 0 where they are of another kind
 */
record Intake(long rows, long minutes) {}
