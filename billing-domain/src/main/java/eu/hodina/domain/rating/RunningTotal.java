package eu.hodina.domain.rating;

import eu.hodina.domain.money.HourlyPrice;
import eu.hodina.domain.money.Money;
import java.util.Objects;

/**
 * A work line before and after a charge was added to it. The total is rounded, never the charge alone:
 *
 * <pre>{@code
 * // 1 minute at 1234.50/h, twice: 0.00 -> 20.58 (20.575), then 20.58 -> 41.15, so the second costs 20.57
 * }</pre>
 *
 * @param line the line's text: its key
 * @param hourly the price of the line
 * @param minutesBefore billed minutes of the line before the charge
 * @param minutesAfter the same with the charge
 * @param before {@code hourly · minutesBefore / 60}, HALF_UP
 * @param after {@code hourly · minutesAfter / 60}, HALF_UP; {@code after - before} is the charge's amount
 */
public record RunningTotal(
        String line, HourlyPrice hourly, long minutesBefore, long minutesAfter, Money before, Money after) {
    public RunningTotal {
        Objects.requireNonNull(line, "line");
        Objects.requireNonNull(hourly, "hourly");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
    }

    /** {@return whether the total before was rounded: never where the line began with this charge} */
    public boolean isRoundedBefore() {
        return isRounded(minutesBefore);
    }

    /** {@return whether the total after was rounded} */
    public boolean isRoundedAfter() {
        return isRounded(minutesAfter);
    }

    private boolean isRounded(long minutes) {
        return hourly.perHour().times(minutes).minor() % 60 != 0;
    }
}
