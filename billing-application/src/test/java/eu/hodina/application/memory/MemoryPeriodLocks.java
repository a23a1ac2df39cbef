package eu.hodina.application.memory;

import eu.hodina.application.time.PeriodLocks;
import eu.hodina.domain.money.DatePeriod;
import eu.hodina.domain.time.PeriodLock;
import eu.hodina.domain.time.PeriodLockId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Twin of the closed periods. */
final class MemoryPeriodLocks implements PeriodLocks {
    private final Shelf<PeriodLockId, PeriodLock> locks;

    MemoryPeriodLocks(MemoryTransactions transactions) {
        this.locks = transactions.shelf();
    }

    @Override
    public void add(PeriodLock lock) {
        locks.add(lock.id(), lock);
    }

    @Override
    public void remove(PeriodLockId id) {
        locks.remove(id);
    }

    @Override
    public Optional<PeriodLock> find(PeriodLockId id) {
        return locks.find(id);
    }

    @Override
    public List<PeriodLock> page(Optional<PeriodLockId> after, int limit) {
        return locks.all()
                .filter(lock -> after.isEmpty() || lock.id().compareTo(after.get()) > 0)
                .sorted(Comparator.comparing(PeriodLock::id))
                .limit(limit)
                .toList();
    }

    @Override
    public List<PeriodLock> closing(DatePeriod period) {
        return locks.all()
                .filter(lock -> !lock.period().from().isAfter(period.to())
                        && !lock.period().to().isBefore(period.from()))
                .sorted(Comparator.comparing(PeriodLock::id))
                .toList();
    }
}
