package eu.hodina.application.memory;

import eu.hodina.application.trail.Change;
import eu.hodina.application.trail.StaleVersionException;
import eu.hodina.application.trail.Subject;
import eu.hodina.application.trail.Trail;
import eu.hodina.application.trail.TrailPlace;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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

    @Override
    public List<Change> latest(Optional<TrailPlace> before, Set<String> without, int limit) {
        Comparator<TrailPlace> order = Comparator.comparing(TrailPlace::at)
                .thenComparing(place -> place.subject().kind())
                .thenComparing(place -> place.subject().id())
                .thenComparing(TrailPlace::version);
        return changes.all()
                .filter(change -> !without.contains(change.subject().kind()))
                .filter(change -> before.isEmpty() || order.compare(TrailPlace.of(change), before.get()) < 0)
                .sorted(Comparator.comparing(TrailPlace::of, order.reversed()))
                .limit(limit)
                .toList();
    }
}
