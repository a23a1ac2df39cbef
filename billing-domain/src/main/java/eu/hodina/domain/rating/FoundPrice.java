package eu.hodina.domain.rating;

import eu.hodina.domain.money.HourlyPrice;
import eu.hodina.domain.money.Validity;
import java.util.Objects;

/**
 * An hourly price and where it was found, for the explanation of a charge.
 *
 * @param hourly the price, net of VAT
 * @param source where it was found
 * @param name of the agreement, the order or the price list
 * @param validity of the version in which it stands; always, for an order's own price
 * @param workersOwn whether it is the price of this worker, not of any
 */
public record FoundPrice(HourlyPrice hourly, PriceSource source, String name, Validity validity, boolean workersOwn) {
    public FoundPrice {
        Objects.requireNonNull(hourly, "hourly");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(validity, "validity");
    }
}
