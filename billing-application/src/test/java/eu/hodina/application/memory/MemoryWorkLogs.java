package eu.hodina.application.memory;

import eu.hodina.application.time.WorkLogs;
import eu.hodina.domain.money.DatePeriod;
import eu.hodina.domain.order.OrderId;
import eu.hodina.domain.time.WorkLog;
import eu.hodina.domain.time.WorkLogId;
import java.time.LocalTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Twin of the work logs. */
final class MemoryWorkLogs implements WorkLogs {
    private final MemoryTransactions transactions;
    private final Shelf<WorkLogId, WorkLog> logs;

    MemoryWorkLogs(MemoryTransactions transactions) {
        this.transactions = transactions;
        this.logs = transactions.shelf();
    }

    @Override
    public void addAll(List<WorkLog> some) {
        transactions.run(() -> some.forEach(log -> logs.add(log.id(), log)));
    }

    @Override
    public List<WorkLog> of(Collection<OrderId> orders, DatePeriod period) {
        return logs.all()
                .filter(log -> orders.contains(log.order()) && period.contains(log.date()))
                .sorted(Comparator.comparing(WorkLog::date)
                        .thenComparing(log -> log.start().isPresent())
                        .thenComparing(log -> log.start().orElse(LocalTime.MIN))
                        .thenComparing(WorkLog::id))
                .toList();
    }

    @Override
    public long count() {
        return logs.all().count();
    }

    @Override
    public long minutes() {
        return logs.all().mapToLong(WorkLog::minutes).sum();
    }
}
