package eu.hodina.application.memory;

import eu.hodina.application.trail.Change;
import eu.hodina.application.trail.StaleVersionException;
import eu.hodina.application.trail.Subject;
import eu.hodina.application.trail.Trail;
import java.util.Comparator;
import java.util.List;

/** Twin of the trail. */
final class MemoryTrail implements Trail {
    private final Shelf<Key, Change> changes;

    private record Key(Subject subject, long version) {}

    MemoryTrail(MemoryTransactions transactions) {
        this.changes = transactions.shelf();
    }

    @Override
    public void append(Change change) {
        Key key = new Key(change.subject(), change.version());
        if (changes.find(key).isPresent()) {
            throw new StaleVersionException(change.subject(), change.version() - 1);
        }
        changes.add(key, change);
    }

    @Override
    public long version(Subject subject) {
        return changes.all()
                .filter(change -> change.subject().equals(subject))
                .mapToLong(Change::version)
                .max()
                .orElse(0);
    }

    @Override
    public List<Change> of(Subject subject, long before, int limit) {
        return changes.all()
                .filter(change -> change.subject().equals(subject) && change.version() < before)
                .sorted(Comparator.comparingLong(Change::version).reversed())
                .limit(limit)
                .toList();
    }
}
