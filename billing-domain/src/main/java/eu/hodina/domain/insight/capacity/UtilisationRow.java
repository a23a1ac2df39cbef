package eu.hodina.domain.insight.capacity;

import eu.hodina.domain.insight.margin.GroupKey;
import java.util.Objects;

/**
 * How much of the time that there was went into work for clients: 7920 of 9600 minutes are 82.50 %.
 *
 * @param key whose time, and when
 * @param minutes all that was measured, or last corrected
 * @param billable of these, work for clients: to be billed by time or at a fixed price, covered, or written off
 * @param capacity the minutes that there were
 */
public record UtilisationRow(GroupKey key, long minutes, long billable, long capacity) {
    public UtilisationRow {
        Objects.requireNonNull(key, "key");
    }

    UtilisationRow plus(UtilisationRow more) {
        return new UtilisationRow(
                key,
                Math.addExact(minutes, more.minutes),
                Math.addExact(billable, more.billable),
                Math.addExact(capacity, more.capacity));
    }
}
