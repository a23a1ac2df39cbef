package eu.hodina.application.memory;

import eu.hodina.application.reminder.ReleaseId;
import eu.hodina.application.reminder.ReminderRelease;
import eu.hodina.application.reminder.ReminderReleases;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Twin of the letters that wait for a person. */
final class MemoryReminderReleases implements ReminderReleases {
    private final Shelf<ReleaseId, ReminderRelease> releases;

    MemoryReminderReleases(MemoryTransactions transactions) {
        this.releases = transactions.shelf();
    }

    @Override
    public void add(ReminderRelease release) {
        if (waiting().stream().anyMatch(other -> other.key().equals(release.key()))) {
            throw new IllegalStateException("a letter waits already: " + release.key());
        }
        releases.add(release.id(), release);
    }

    @Override
    public void replace(ReminderRelease release) {
        releases.put(release.id(), release);
    }

    @Override
    public Optional<ReminderRelease> find(ReleaseId id) {
        return releases.find(id);
    }

    @Override
    public List<ReminderRelease> waiting() {
        return releases.all()
                .filter(release -> release.state() == ReminderRelease.State.WAITING)
                .sorted(Comparator.comparing(ReminderRelease::id))
                .toList();
    }

    @Override
    public List<ReminderRelease> page(Optional<ReminderRelease.State> state, Optional<ReleaseId> after, int limit) {
        return releases.all()
                .filter(release -> state.filter(one -> one != release.state()).isEmpty())
                .filter(release ->
                        after.filter(id -> release.id().compareTo(id) >= 0).isEmpty())
                .sorted(Comparator.comparing(ReminderRelease::id).reversed())
                .limit(limit)
                .toList();
    }
}
