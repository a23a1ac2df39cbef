package eu.hodina.application.memory;

import eu.hodina.application.reminder.RepoRateTable;
import eu.hodina.domain.money.Percentage;
import eu.hodina.domain.reminder.HalfYear;
import java.util.Map;

/** Twin of the repo rates that people entered. */
final class MemoryRepoRates implements RepoRateTable {
    private final Shelf<HalfYear, Percentage> rates;

    MemoryRepoRates(MemoryTransactions transactions) {
        this.rates = transactions.shelf();
    }

    @Override
    public Map<HalfYear, Percentage> entered() {
        return rates.entries();
    }

    @Override
    public void put(HalfYear halfYear, Percentage rate) {
        rates.put(halfYear, rate);
    }
}
