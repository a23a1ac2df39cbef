package eu.hodina.application.memory;

import eu.hodina.application.rating.RatedPeriod;
import eu.hodina.application.time.WorkLogFilter;
import eu.hodina.application.time.WorkLogPlace;
import eu.hodina.application.time.WorkLogs;
import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.money.DatePeriod;
import eu.hodina.domain.order.OrderId;
import eu.hodina.domain.people.WorkerId;
import eu.hodina.domain.time.Approval;
import eu.hodina.domain.time.Correction;
import eu.hodina.domain.time.TimesheetEntry;
import eu.hodina.domain.time.WorkLog;
import eu.hodina.domain.time.WorkLogId;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Twin of the work logs. */
final class MemoryWorkLogs implements WorkLogs {
    private final MemoryTransactions transactions;
    private static final Comparator<TimesheetEntry> IN_TIME = Comparator.comparing(
                    (TimesheetEntry entry) -> entry.log().date())
            .thenComparing(entry -> entry.log().start().isPresent())
            .thenComparing(entry -> entry.log().start().orElse(LocalTime.MIN))
            .thenComparing(entry -> entry.log().id());

    private static final Comparator<TimesheetEntry> NEWEST_FIRST = Comparator.comparing(
                    (TimesheetEntry entry) -> entry.log().date())
            .thenComparing(entry -> entry.log().id())
            .reversed();

    private final Shelf<WorkLogId, TimesheetEntry> entries;
    private final Shelf<WorkLogId, Corrected> corrections;
    private final MemoryRatedPeriods rated;
    private final Function<OrderId, Optional<ClientId>> clients;

    /** By what is corrected, each once. */
    private record Corrected(WorkLogId log, Correction correction) {}

    MemoryWorkLogs(
            MemoryTransactions transactions, MemoryRatedPeriods rated, Function<OrderId, Optional<ClientId>> clients) {
        this.transactions = transactions;
        this.entries = transactions.shelf();
        this.corrections = transactions.shelf();
        this.rated = rated;
        this.clients = clients;
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
    public List<TimesheetEntry> lock(Collection<WorkLogId> ids) {
        transactions.requireOpen();
        return entries.all()
                .filter(entry -> ids.contains(entry.log().id()))
                .sorted(Comparator.comparing(entry -> entry.log().id()))
                .toList();
    }

    @Override
    public void replace(TimesheetEntry entry) {
        entries.put(entry.log().id(), entry);
    }

    @Override
    public void remove(WorkLogId id) {
        entries.remove(id);
    }

    @Override
    public List<TimesheetEntry> page(WorkLogFilter filter, Optional<WorkLogPlace> after, int limit) {
        return entries.all()
                .filter(entry -> matches(filter, entry.log()))
                .filter(entry -> after.isEmpty() || isBehind(after.get(), entry.log()))
                .sorted(NEWEST_FIRST)
                .limit(limit)
                .toList();
    }

    private boolean matches(WorkLogFilter filter, WorkLog log) {
        return filter.worker().filter(each -> !each.equals(log.worker())).isEmpty()
                && filter.order().filter(each -> !each.equals(log.order())).isEmpty()
                && filter.task().filter(each -> !each.equals(log.task())).isEmpty()
                && filter.kind().filter(each -> each != log.kind()).isEmpty()
                && filter.from().filter(each -> log.date().isBefore(each)).isEmpty()
                && filter.to().filter(each -> log.date().isAfter(each)).isEmpty()
                && (filter.client().isEmpty() || filter.client().equals(clients.apply(log.order())));
    }

    private static boolean isBehind(WorkLogPlace place, WorkLog log) {
        int days = log.date().compareTo(place.date());
        return days < 0 || days == 0 && log.id().compareTo(place.id()) < 0;
    }

    @Override
    public List<TimesheetEntry> ofWorker(WorkerId worker, DatePeriod period) {
        return entries.all()
                .filter(entry -> entry.log().worker().equals(worker)
                        && period.contains(entry.log().date()))
                .sorted(IN_TIME)
                .toList();
    }

    @Override
    public boolean isBilled(WorkLogId id) {
        return rated.all()
                .filter(rated::isBilled)
                .flatMap(period -> period.charges().stream())
                .anyMatch(charge -> charge.log().equals(id));
    }

    @Override
    public boolean isBilled(OrderId order, LocalDate date) {
        return rated.liveOn(clients.apply(order), new DatePeriod(date, date)).anyMatch(rated::isBilled);
    }

    /** Whether there are other logs, or corrections, on the days than were rated. */
    boolean isLate(RatedPeriod period) {
        List<OrderId> orders = entries.all()
                .map(entry -> entry.log().order())
                .distinct()
                .filter(order -> clients.apply(order).equals(period.client()))
                .toList();
        return of(orders, period.period()).size() != period.basis().logs()
                || corrections(orders, period.period()).size() != period.basis().corrections();
    }

    @Override
    public List<Correction> corrections(Collection<OrderId> orders, DatePeriod period) {
        return corrections
                .all()
                .filter(each -> entries.find(each.log())
                        .map(TimesheetEntry::log)
                        .filter(log -> orders.contains(log.order()) && period.contains(log.date()))
                        .isPresent())
                .map(Corrected::correction)
                .sorted(Comparator.comparing(Correction::id))
                .toList();
    }

    @Override
    public Map<OrderId, Long> notApproved(Collection<OrderId> orders, LocalDate until) {
        return entries.all()
                .filter(entry -> !entry.approval().allowsBilling())
                .map(TimesheetEntry::log)
                .filter(log -> orders.contains(log.order()) && !log.date().isAfter(until))
                .collect(Collectors.groupingBy(WorkLog::order, Collectors.summingLong(WorkLog::minutes)));
    }

    @Override
    public boolean isUnrated(OrderId order) {
        Set<WorkLogId> charged =
                rated.charges().stream().map(charge -> charge.log()).collect(Collectors.toSet());
        return entries.all()
                .filter(entry -> entry.approval() != Approval.REJECTED)
                .map(TimesheetEntry::log)
                .anyMatch(log -> log.order().equals(order) && !charged.contains(log.id()));
    }

    @Override
    public Optional<LocalDate> firstDay(Collection<OrderId> orders) {
        return entries.all()
                .map(TimesheetEntry::log)
                .filter(log -> orders.contains(log.order()))
                .map(WorkLog::date)
                .min(LocalDate::compareTo);
    }

    @Override
    public void correct(WorkLogId log, Correction correction) {
        corrections.add(correction.corrects(), new Corrected(log, correction));
    }

    @Override
    public List<Correction> corrections(WorkLogId log) {
        return corrections
                .all()
                .filter(each -> each.log().equals(log))
                .map(Corrected::correction)
                .sorted(Comparator.comparing(Correction::id))
                .toList();
    }

    @Override
    public List<WorkLog> of(Collection<OrderId> orders, DatePeriod period) {
        return entries.all()
                .filter(entry -> entry.approval().allowsBilling())
                .filter(entry -> orders.contains(entry.log().order())
                        && period.contains(entry.log().date()))
                .sorted(IN_TIME)
                .map(TimesheetEntry::log)
                .toList();
    }

    boolean isCorrected(Collection<OrderId> orders) {
        return corrections
                .all()
                .anyMatch(one -> find(one.log()).stream()
                        .anyMatch(entry -> orders.contains(entry.log().order())));
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
