package eu.hodina.domain.insight.margin;

import java.util.Objects;

/**
 * Where time went.
 *
 * @param key of the work
 * @param fate for what it was meant
 * @param minutes as they were measured, or last corrected
 * @param waiting the minutes of those that are not approved
 * @param billed minutes of what is rated, after rounding
 * @param covered of the billed minutes those that allowances paid
 * @param logs how many
 */
public record TimeRow(GroupKey key, WorkFate fate, long minutes, long waiting, long billed, long covered, long logs) {
    public TimeRow {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(fate, "fate");
    }

    TimeRow plus(TimeRow more) {
        return new TimeRow(
                key,
                fate,
                Math.addExact(minutes, more.minutes),
                Math.addExact(waiting, more.waiting),
                Math.addExact(billed, more.billed),
                Math.addExact(covered, more.covered),
                Math.addExact(logs, more.logs));
    }
}
