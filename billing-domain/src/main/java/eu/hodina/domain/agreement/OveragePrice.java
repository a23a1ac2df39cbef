package eu.hodina.domain.agreement;

import eu.hodina.domain.catalog.ActivityCode;
import eu.hodina.domain.money.HourlyPrice;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What an hour costs beyond an allowance of time from a day on, until the next price of the same activity begins.
 *
 * <pre>{@code
 * new OveragePrice(Optional.empty(), LocalDate.parse("2027-01-01"), HourlyPrice.parse("CZK", "1281.00"))
 * }</pre>
 *
 * @param activity whose price it is; none = that of every activity which has none of its own on the day
 * @param from the first day on which it holds; one before the agreement holds from the agreement's beginning
 * @param hourly the price of an hour, net of VAT
 */
public record OveragePrice(Optional<ActivityCode> activity, LocalDate from, HourlyPrice hourly) {
    public OveragePrice {
        Objects.requireNonNull(activity, "activity");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(hourly, "hourly");
    }
}
