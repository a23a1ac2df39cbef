package eu.hodina.domain.insight.margin;

import eu.hodina.domain.money.HourlyPrice;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Work as it was measured, or last corrected, summed over logs that share all of this.
 *
 * @param key where it belongs
 * @param fate for what it is meant
 * @param cost of an hour on these days; none where the worker has no cost rate
 * @param first of the days
 * @param minutes of all the logs
 * @param waiting the minutes of those that wait for approval, or were rejected
 * @param logs how many
 */
public record LoggedSum(
        GroupKey key,
        WorkFate fate,
        Optional<HourlyPrice> cost,
        LocalDate first,
        long minutes,
        long waiting,
        long logs) {
    public LoggedSum {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(fate, "fate");
        Objects.requireNonNull(cost, "cost");
        Objects.requireNonNull(first, "first");
    }
}
