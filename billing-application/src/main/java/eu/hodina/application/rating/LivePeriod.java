package eu.hodina.application.rating;

import eu.hodina.domain.money.DatePeriod;
import java.util.Objects;

/**
 * A rated period that holds now, without its charges and lines.
 *
 * @param id its identity
 * @param days that were rated
 * @param isBilled whether a document that holds bears a line of these days, of this rating of them or an earlier one; such
 *     a period is never reopened
 * @param hasLateWork whether there is another number of logs or corrections on these days than were rated
 * @param agreements SHA-256 of the agreements by which it was rated; empty = to be compared anew
 */
public record LivePeriod(RatedPeriodId id, DatePeriod days, boolean isBilled, boolean hasLateWork, String agreements) {
    public LivePeriod {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(days, "days");
        Objects.requireNonNull(agreements, "agreements");
    }
}
