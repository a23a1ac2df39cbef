package eu.hodina.domain.people;

import eu.hodina.domain.money.HourlyPrice;
import eu.hodina.domain.money.Validity;
import java.util.Objects;

/**
 * What an hour of a worker costs the firm, on the days of a validity.
 *
 * @param hourly wage and overhead, in the firm's currency
 * @param validity days of work
 */
public record CostRate(HourlyPrice hourly, Validity validity) {
    public CostRate {
        Objects.requireNonNull(hourly, "hourly");
        Objects.requireNonNull(validity, "validity");
    }
}
