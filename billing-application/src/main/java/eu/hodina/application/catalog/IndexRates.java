package eu.hodina.application.catalog;

import eu.hodina.domain.catalog.IndexRate;
import eu.hodina.domain.catalog.IndexTable;

/** Port: the published rates of the price index, which a person enters year by year. */
public interface IndexRates {

    /**
     * Keeps the rate of a year, instead of the one that was entered for it before; past indexations keep theirs.
     *
     * @param rate as it was published
     */
    void put(IndexRate rate);

    /** {@return all rates that were entered} */
    IndexTable table();
}
