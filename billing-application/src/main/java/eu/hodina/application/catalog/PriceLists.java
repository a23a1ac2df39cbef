package eu.hodina.application.catalog;

import eu.hodina.domain.catalog.PriceList;
import java.util.Currency;
import java.util.List;

/** Port: the price lists, each in all its versions with all its prices. */
public interface PriceLists {

    /**
     * Keeps a version of a price list with its prices.
     *
     * @param version whose validity no other version of its code overlaps
     */
    void add(PriceList version);

    /**
     * The lists in a currency.
     *
     * @param currency of the prices
     * @return every version, by code, then by the first day of validity
     */
    List<PriceList> in(Currency currency);
}
