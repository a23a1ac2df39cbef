package eu.hodina.application.exchange;

import java.util.Objects;

/**
 * What became of a file that had no bad row.
 *
 * @param kind of its rows
 * @param outcome what was done
 * @param rows of the file; those of the import before, where it was there already
 * @param minutes of work in the rows; 0 where they are of another kind, or were there already
 * @param sha256 of its bytes, 64 lower-case hex digits
 */
public record ImportReport(ExchangeKind kind, Outcome outcome, long rows, long minutes, String sha256) {
    /** Checks nothing but presence. */
    public ImportReport {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(sha256, "sha256");
    }

    /** What was done. */
    public enum Outcome {
        /** All rows are kept. */
        IMPORTED,
        /** The same file was taken in before: nothing was added. */
        ALREADY_THERE,
        /** All rows are good, and none was kept. */
        GOOD
    }
}
