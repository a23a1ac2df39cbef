package eu.hodina.domain.rating;

import eu.hodina.domain.agreement.Agreement;
import eu.hodina.domain.agreement.Allowed;
import java.time.LocalDate;
import java.util.Objects;

/**
 * What a charge drew from one allowance. {@code before - after} of a COVERED charge is what it is billed; those of a
 * BILLABLE charge add up to its credits.
 *
 * @param agreement whose allowance it is
 * @param period the first day of the calendar or anchored period, or the purchase date
 * @param carriedOver whether the work is dated after the period, so that its allowance was carried over
 * @param before what was left of it before the draw
 * @param after what was left of it then; of the same kind
 */
public record AllowanceDraw(Agreement agreement, LocalDate period, boolean carriedOver, Allowed before, Allowed after) {
    public AllowanceDraw {
        Objects.requireNonNull(agreement, "agreement");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
    }

    /**
     * The difference of before and after.
     *
     * @return more than 0, of the allowance's kind
     */
    public Allowed drawn() {
        return before.ofUnits(before.units() - after.units());
    }
}
