package eu.hodina.application.memory;

import eu.hodina.application.catalog.Activities;
import eu.hodina.domain.catalog.Activity;
import eu.hodina.domain.catalog.ActivityCode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Twin of the activities. */
final class MemoryActivities implements Activities {
    private final MemoryTransactions transactions;
    private final Shelf<List<Object>, Activity> versions;

    MemoryActivities(MemoryTransactions transactions) {
        this.transactions = transactions;
        this.versions = transactions.shelf();
    }

    @Override
    public void add(Activity version) {
        transactions.run(() -> {
            Versions.requireFree(version.validity(), others(version), Activity::validity);
            versions.add(key(version), version);
        });
    }

    @Override
    public void replace(Activity version) {
        transactions.run(() -> {
            if (versions.find(key(version)).isEmpty()) {
                throw new IllegalStateException("there is no such version of activity " + version.code());
            }
            Versions.requireFree(version.validity(), others(version), Activity::validity);
            versions.put(key(version), version);
        });
    }

    /** The other versions of its code. */
    private List<Activity> others(Activity version) {
        return versions.all()
                .filter(other ->
                        other.code().equals(version.code()) && !key(other).equals(key(version)))
                .toList();
    }

    private static List<Object> key(Activity version) {
        return List.of(version.code(), version.validity().first());
    }

    @Override
    public List<Activity> all() {
        return versions.all()
                .sorted(Comparator.comparing(Activity::code).thenComparing(Activity::validity, Versions.byFirstDay()))
                .toList();
    }

    @Override
    public List<Activity> versions(ActivityCode code) {
        return all().stream().filter(version -> version.code().equals(code)).toList();
    }

    @Override
    public List<Activity> page(Optional<String> after, int limit) {
        return Versions.page(all(), version -> version.code().value(), after, limit);
    }
}
