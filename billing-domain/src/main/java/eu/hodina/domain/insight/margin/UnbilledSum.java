package eu.hodina.domain.insight.margin;

import eu.hodina.domain.money.Money;
import java.time.LocalDate;
import java.util.Objects;

/**
 * The work of a day that no document bears.
 *
 * @param key where it belongs
 * @param day of the work
 * @param isRated whether it has its price; else it waits for its approval, or was rejected, and has none yet
 * @param minutes as they were measured
 * @param amount net of VAT; 0 where it has no price yet
 */
public record UnbilledSum(GroupKey key, LocalDate day, boolean isRated, long minutes, Money amount) {
    public UnbilledSum {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(amount, "amount");
    }

    /**
     * {@return this and more of the same}
     *
     * @param more of the same key and day
     */
    public UnbilledSum plus(UnbilledSum more) {
        return new UnbilledSum(key, day, isRated, Math.addExact(minutes, more.minutes), amount.plus(more.amount));
    }
}
