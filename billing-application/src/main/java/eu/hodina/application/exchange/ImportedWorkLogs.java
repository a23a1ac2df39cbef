package eu.hodina.application.exchange;

/**
 * What became of a file of work logs.
 *
 * @param added logs that were stored
 * @param minutes of the logs that were stored
 * @param alreadyThere logs of the same file that an earlier import stored
 */
public record ImportedWorkLogs(int added, long minutes, int alreadyThere) {}
