package eu.hodina.domain.catalog;

import eu.hodina.domain.money.HourlyPrice;
import eu.hodina.domain.people.WorkerId;
import java.util.Objects;
import java.util.Optional;

/**
 * An hourly price in a price list.
 *
 * @param activity what it is the price of
 * @param worker whose price it is; none = anybody's
 * @param hourly net of VAT
 */
public record ListPrice(ActivityCode activity, Optional<WorkerId> worker, HourlyPrice hourly) {
    public ListPrice {
        Objects.requireNonNull(activity, "activity");
        Objects.requireNonNull(worker, "worker");
        Objects.requireNonNull(hourly, "hourly");
    }

    /**
     * {@return a price that holds whoever works}
     *
     * @param activity what it is the price of
     * @param hourly net of VAT
     */
    public static ListPrice ofAnybody(ActivityCode activity, HourlyPrice hourly) {
        return new ListPrice(activity, Optional.empty(), hourly);
    }
}
