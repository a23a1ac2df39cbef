package eu.hodina.domain.catalog;

import java.util.Currency;

/** To what a raised price is rounded, HALF_UP: 1 281.25 is 1 281.25, 1 281 or 1 280 (handbook 3.9). */
public enum PriceRounding {
    /** The currency's minor unit: 0.01 of a crown. */
    MINOR_UNIT,
    /** Whole crowns. */
    ONE,
    /** Tens of crowns. */
    TEN;

    /** In minor units: 1, 100 and 1 000 in a currency of two decimals, 1, 1 and 10 in one of none. */
    long step(Currency currency) {
        long one = 1;
        for (int digit = 0; digit < currency.getDefaultFractionDigits(); digit++) {
            one *= 10;
        }
        return switch (this) {
            case MINOR_UNIT -> 1;
            case ONE -> one;
            case TEN -> 10 * one;
        };
    }
}
