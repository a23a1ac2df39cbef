package eu.hodina.application.memory;

import eu.hodina.application.time.WorkLogs;
import eu.hodina.domain.money.DatePeriod;
import eu.hodina.domain.order.OrderId;
import eu.hodina.domain.time.Approval;
import eu.hodina.domain.time.TimesheetEntry;
import eu.hodina.domain.time.WorkLog;
import eu.hodina.domain.time.WorkLogId;
import java.time.LocalTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Twin of the work logs. */
final class MemoryWorkLogs implements WorkLogs {
    private final MemoryTransactions transactions;
    private final Shelf<WorkLogId, TimesheetEntry> entries;

    MemoryWorkLogs(MemoryTransactions transactions) {
        this.transactions = transactions;
        this.entries = transactions.shelf();
    }

    @Override
    public void addAll(List<WorkLog> some) {
        enter(some.stream()
                .map(log -> new TimesheetEntry(log, Optional.empty(), Optional.empty(), Approval.NOT_NEEDED))
                .toList());
    }

    @Override
    public void enter(List<TimesheetEntry> some) {
        transactions.run(() -> some.forEach(entry -> entries.add(entry.log().id(), entry)));
    }

    @Override
    public Optional<TimesheetEntry> find(WorkLogId id) {
        return entries.find(id);
    }

    @Override
    public List<WorkLog> of(Collection<OrderId> orders, DatePeriod period) {
        return entries.all()
                .map(TimesheetEntry::log)
                .filter(log -> orders.contains(log.order()) && period.contains(log.date()))
                .sorted(Comparator.comparing(WorkLog::date)
                        .thenComparing(log -> log.start().isPresent())
                        .thenComparing(log -> log.start().orElse(LocalTime.MIN))
                        .thenComparing(WorkLog::id))
                .toList();
    }

    List<TimesheetEntry> all() {
        return entries.all().toList();
    }

    @Override
    public long count() {
        return entries.all().count();
    }

    @Override
    public long minutes() {
        return entries.all().mapToLong(entry -> entry.log().minutes()).sum();
    }

    long minutesOf(OrderId order) {
        return entries.all()
                .map(TimesheetEntry::log)
                .filter(log -> log.order().equals(order))
                .mapToLong(WorkLog::minutes)
                .sum();
    }
}
