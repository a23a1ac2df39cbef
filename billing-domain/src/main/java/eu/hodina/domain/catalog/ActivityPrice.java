package eu.hodina.domain.catalog;

import eu.hodina.domain.money.HourlyPrice;
import java.util.Objects;

/**
 * A price of an activity whoever works: an order's own price, an agreement's overage price.
 *
 * @param activity which one
 * @param hourly net of VAT
 */
public record ActivityPrice(ActivityCode activity, HourlyPrice hourly) {
    public ActivityPrice {
        Objects.requireNonNull(activity, "activity");
        Objects.requireNonNull(hourly, "hourly");
    }
}
