package eu.hodina.application.memory;

import eu.hodina.application.catalog.IndexRates;
import eu.hodina.domain.catalog.IndexRate;
import eu.hodina.domain.catalog.IndexTable;

/** Twin of the rates of the index. */
final class MemoryIndexRates implements IndexRates {
    private final Shelf<Integer, IndexRate> rates;

    MemoryIndexRates(MemoryTransactions transactions) {
        this.rates = transactions.shelf();
    }

    @Override
    public void put(IndexRate rate) {
        rates.put(rate.year(), rate);
    }

    @Override
    public IndexTable table() {
        return new IndexTable(rates.all().toList());
    }
}
