package eu.hodina.domain.rating.simulation;

import eu.hodina.domain.catalog.ListPrice;
import eu.hodina.domain.catalog.PriceList;
import eu.hodina.domain.catalog.PriceListCode;
import eu.hodina.domain.money.Validity;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A version of a price list: changes the one that begins on the same day, or is added as a new one. Prices of the same
 * activity and worker are replaced, new ones added, the others stay; what is empty stays as it is.
 *
 * @param code of the list
 * @param from the first day; none = the version that was always there
 * @param to its last day, inclusive
 * @param byDefault of a new version false where it is empty
 * @param prices at most one an activity and worker
 */
public record PriceListChange(
        PriceListCode code,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Optional<Boolean> byDefault,
        List<ListPrice> prices) {
    public PriceListChange {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(byDefault, "byDefault");
        prices = List.copyOf(prices);
    }

    /**
     * Other prices in the version without a first day.
     *
     * @param code of the list
     * @param prices that are put
     * @return the change
     */
    public static PriceListChange prices(PriceListCode code, ListPrice... prices) {
        return new PriceListChange(code, Optional.empty(), Optional.empty(), Optional.empty(), List.of(prices));
    }

    boolean changes(PriceList version, Currency currency) {
        return version.code().equals(code)
                && version.validity().first().equals(from)
                && version.currency().equals(currency);
    }

    PriceList changed(PriceList version) {
        return new PriceList(
                code,
                version.name(),
                byDefault.orElse(version.byDefault()),
                Validity.of(from, to.or(version.validity()::last)),
                version.currency(),
                Keyed.merged(version.prices(), prices, Keyed::ofPrice),
                version.productPrices());
    }

    PriceList added(Currency currency) {
        return new PriceList(code, code.value(), byDefault.orElse(false), Validity.of(from, to), currency, prices);
    }
}
