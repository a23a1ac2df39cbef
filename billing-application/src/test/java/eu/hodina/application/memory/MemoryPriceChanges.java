package eu.hodina.application.memory;

import eu.hodina.application.catalog.PriceChanges;
import eu.hodina.domain.catalog.IndexedPart;
import eu.hodina.domain.catalog.PriceChange;
import java.util.Comparator;
import java.util.List;

/** Twin of the history of indexation. */
final class MemoryPriceChanges implements PriceChanges {
    private final MemoryTransactions transactions;
    private final Shelf<List<Object>, PriceChange> changes;

    MemoryPriceChanges(MemoryTransactions transactions) {
        this.transactions = transactions;
        this.changes = transactions.shelf();
    }

    @Override
    public void add(List<PriceChange> together) {
        transactions.run(() -> together.forEach(change -> changes.add(List.of(change.price(), change.from()), change)));
    }

    @Override
    public List<PriceChange> of(IndexedPart part, String owner) {
        return changes.all()
                .filter(change ->
                        change.price().part() == part && change.price().owner().equals(owner))
                .sorted(Comparator.comparing(PriceChange::from))
                .toList();
    }
}
