package eu.hodina.application.catalog;

import eu.hodina.domain.catalog.PriceList;
import java.util.Currency;
import java.util.List;

/** Port: the price lists, each in all its versions with all its prices. */
public interface PriceLists {

    void add(PriceList version);

    /** By code, then by the first day of validity. */
    List<PriceList> in(Currency currency);
}
