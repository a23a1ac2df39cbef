package eu.hodina.application.insight.check;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * A statement of the bank. The same money may have come by another file first, so that two sums are known.
 *
 * @param id of the statement
 * @param file that it came in
 * @param currency as the file says it, maybe empty
 * @param opening balance, as it is written
 * @param closing balance, as it is written
 * @param own the booked movements that came by it
 * @param ofDays all booked movements of its account and days, whichever file brought them
 */
public record StatementSums(
        String id, String file, String currency, String opening, String closing, BigDecimal own, BigDecimal ofDays) {
    public StatementSums {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(currency, "currency");
        Objects.requireNonNull(opening, "opening");
        Objects.requireNonNull(closing, "closing");
        Objects.requireNonNull(own, "own");
        Objects.requireNonNull(ofDays, "ofDays");
    }
}
