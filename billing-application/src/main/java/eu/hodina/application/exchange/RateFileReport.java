package eu.hodina.application.exchange;

import java.time.LocalDate;
import java.util.Objects;

/**
 * What became of a file of exchange rates that had no bad line.
 *
 * @param file its name
 * @param rates in the file
 * @param added of them that were not there
 * @param corrected of them that were there with another worth
 * @param first the earliest day in the file
 * @param last the latest day in the file
 * @param sha256 of its bytes, 64 lower-case hex digits
 */
public record RateFileReport(
        String file, int rates, int added, int corrected, LocalDate first, LocalDate last, String sha256) {
    /** Checks nothing but presence. */
    public RateFileReport {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(last, "last");
        Objects.requireNonNull(sha256, "sha256");
    }
}
