package eu.hodina.application.rating;

import eu.hodina.domain.rating.BilledPeriod;
import java.util.Objects;

/**
 * By what a period was rated, so that it can be rated again the same way and it is known when facts have changed since.
 *
 * @param terms of that time that have no dates of their own
 * @param agreements SHA-256 of the client's agreements as they were, 64 hexadecimal digits; empty = to be compared anew
 * @param logs how many work logs were rated
 * @param corrections how many corrections of them
 */
public record RatedBasis(BilledPeriod terms, String agreements, int logs, int corrections) {
    public RatedBasis {
        Objects.requireNonNull(terms, "terms");
        Objects.requireNonNull(agreements, "agreements");
        if (logs < 0 || corrections < 0) {
            throw new IllegalArgumentException("0 logs and corrections or more, not " + logs + " and " + corrections);
        }
    }
}
