package eu.hodina.domain.insight.margin;

import java.time.LocalDate;
import java.util.Objects;

/**
 * Work that is deliberately not billed, summed over logs that share key and reason.
 *
 * @param key where it belongs
 * @param reason as it was given, with the last correction if there is one
 * @param first of the days
 * @param minutes of all the logs, as they were measured, or last corrected
 * @param logs how many
 */
public record WriteOffSum(GroupKey key, String reason, LocalDate first, long minutes, long logs) {
    public WriteOffSum {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(first, "first");
    }
}
