package eu.hodina.application.memory;

import eu.hodina.application.access.GuessCount;
import eu.hodina.application.access.GuessCounts;
import java.time.Instant;

/** Twin of the counts of wrong guesses. */
final class MemoryGuessCounts implements GuessCounts {
    private final MemoryTransactions transactions;
    private final Shelf<String, GuessCount> counts;

    MemoryGuessCounts(MemoryTransactions transactions) {
        this.transactions = transactions;
        this.counts = transactions.shelf();
    }

    @Override
    public GuessCount lock(String key, Instant now) {
        transactions.requireOpen();
        return counts.find(key).orElseGet(() -> GuessCount.none(now));
    }

    @Override
    public void keep(String key, GuessCount count) {
        transactions.requireOpen();
        counts.put(key, count);
    }

    @Override
    public void remove(String key) {
        counts.remove(key);
    }

    @Override
    public void removeBefore(Instant at) {
        transactions.run(() -> counts.entries().forEach((key, count) -> {
            if (count.last().isBefore(at)) {
                counts.remove(key);
            }
        }));
    }
}
