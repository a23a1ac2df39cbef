package eu.hodina.application.catalog;

import eu.hodina.domain.catalog.PriceList;
import eu.hodina.domain.catalog.PriceListCode;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/** Port: the price lists, each in all its versions with all its prices. */
public interface PriceLists {

    /**
     * Keeps a version of a price list with its prices.
     *
     * @param version whose validity no other version of its code overlaps, nor, if it is a default list, that of another
     *     default list of its currency; the products that it prices are known
     * @throws IllegalStateException where one overlaps
     */
    void add(PriceList version);

    /**
     * Keeps a version with its prices instead of the one of the same code and first day. To let a new version begin, the
     * old one is replaced by one that ends before, and the new one is added.
     *
     * <pre>{@code
     * PriceListSuccession next = current.succeededFrom(newYear);
     * priceLists.replace(next.ended());
     * priceLists.add(next.opened());
     * }</pre>
     *
     * @param version of a code and a first day that are known
     * @throws IllegalStateException where there is none, or the validity of another one overlaps
     */
    void replace(PriceList version);

    /**
     * The version of a list that holds on a day.
     *
     * @param code exactly as it is written
     * @param day of the work or the supply
     * @return with all its prices; none where the list is not known, or not valid then
     */
    Optional<PriceList> find(PriceListCode code, LocalDate day);

    /**
     * All lists in all currencies.
     *
     * @return every version, by code, then by the first day of validity
     */
    List<PriceList> all();

    /**
     * The lists in a currency.
     *
     * @param currency of the prices
     * @return every version, by code, then by the first day of validity
     */
    List<PriceList> in(Currency currency);

    /**
     * The versions of a price list.
     *
     * @param code exactly as it is written
     * @return every version, by the first day of validity; empty where the code is not known
     */
    List<PriceList> versions(PriceListCode code);

    /**
     * A piece of the list, by code.
     *
     * @param after only codes after this one
     * @param limit at most so many codes
     * @return every version of at most so many codes, by code, then by the first day of validity
     */
    List<PriceList> page(Optional<String> after, int limit);
}
