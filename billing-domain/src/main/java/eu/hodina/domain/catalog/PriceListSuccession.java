package eu.hodina.domain.catalog;

import java.util.Objects;

/**
 * A version of a price list and the one that follows it without a gap or an overlap.
 *
 * @param ended the version that was, now ending on the day before the other one begins; its prices are untouched
 * @param opened the version that follows, to the day on which the first one was to end
 */
public record PriceListSuccession(PriceList ended, PriceList opened) {
    public PriceListSuccession {
        Objects.requireNonNull(ended, "ended");
        Objects.requireNonNull(opened, "opened");
    }
}
