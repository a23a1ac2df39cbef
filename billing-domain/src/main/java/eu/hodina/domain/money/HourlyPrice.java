package eu.hodina.domain.money;

import java.math.RoundingMode;
import java.util.Objects;

/**
 * What an hour costs: an amount in the currency's minor units per 60 minutes, zero or more.
 *
 * @param perHour 1 450.00 CZK means 1 450 crowns an hour
 */
public record HourlyPrice(Money perHour) implements Comparable<HourlyPrice> {
    public HourlyPrice {
        Objects.requireNonNull(perHour, "perHour");
        if (perHour.isNegative()) {
            throw new IllegalArgumentException("an hourly price is zero or more, not " + perHour);
        }
    }

    /**
     * Reads a price: {@code parse("CZK", "1450.00")} is 1 450.00 CZK an hour.
     *
     * @param currencyCode ISO 4217
     * @param perHour a decimal with a point, 0 or more, in the currency's decimals
     * @return the price
     */
    public static HourlyPrice parse(String currencyCode, String perHour) {
        return new HourlyPrice(Money.parse(currencyCode, perHour));
    }

    /**
     * {@return what minutes cost: {@code hourly · minutes / 60}, rounded once, HALF_UP: 50 min at 1 000 is 833.33
     * (rating.md, step 5)}
     *
     * @param minutes billed minutes
     */
    public Money forMinutes(long minutes) {
        return perHour.timesRatio(minutes, 60, RoundingMode.HALF_UP);
    }

    @Override
    public int compareTo(HourlyPrice other) {
        return perHour.compareTo(other.perHour);
    }
}
