package eu.hodina.application.memory;

import eu.hodina.application.catalog.Activities;
import eu.hodina.domain.catalog.Activity;
import java.util.Comparator;
import java.util.List;

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
            List<Activity> others = versions.all()
                    .filter(other -> other.code().equals(version.code()))
                    .toList();
            Versions.requireFree(version.validity(), others, Activity::validity);
            versions.add(List.of(version.code(), version.validity()), version);
        });
    }

    @Override
    public List<Activity> all() {
        return versions.all()
                .sorted(Comparator.comparing(Activity::code).thenComparing(Activity::validity, Versions.byFirstDay()))
                .toList();
    }
}
