package eu.hodina.application.memory;

import eu.hodina.application.firm.NumberCounters;
import eu.hodina.domain.firm.FirmId;
import eu.hodina.domain.firm.NumberSeries;

/** Twin of the counters. */
final class MemoryNumberCounters implements NumberCounters {
    private final MemoryTransactions transactions;
    private final Shelf<Counter, Long> last;

    MemoryNumberCounters(MemoryTransactions transactions) {
        this.transactions = transactions;
        this.last = transactions.shelf();
    }

    private record Counter(FirmId firm, String series, int year) {}

    @Override
    public long next(FirmId firm, NumberSeries series, int year) {
        transactions.requireOpen();
        Counter counter = new Counter(firm, series.code(), year);
        long next = last.find(counter).orElse(0L) + 1;
        last.put(counter, next);
        return next;
    }
}
