package eu.hodina.application.insight;

import eu.hodina.application.Ports;
import eu.hodina.application.time.WorkLogFilter;
import eu.hodina.application.time.WorkLogPlace;
import eu.hodina.domain.insight.margin.GroupKey;
import eu.hodina.domain.insight.margin.ReportFilter;
import eu.hodina.domain.insight.margin.WorkFate;
import eu.hodina.domain.money.DatePeriod;
import eu.hodina.domain.order.Order;
import eu.hodina.domain.order.OrderId;
import eu.hodina.domain.time.Approval;
import eu.hodina.domain.time.Correction;
import eu.hodina.domain.time.TimesheetEntry;
import eu.hodina.domain.time.WorkLog;
import eu.hodina.domain.time.WorkLogId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The single logs of a filter as they hold now, read from the ports. */
final class WorkOfPorts {
    private static final int PAGE = 1_000;

    private final Ports ports;

    WorkOfPorts(Ports ports) {
        this.ports = ports;
    }

    /** What holds of a log: its own facts, or those of its last correction. */
    record Holding(int minutes, Optional<String> writeOff, Optional<WorkLogId> correction) {
        static Holding of(WorkLog log, Map<WorkLogId, Correction> corrections) {
            Optional<Correction> last = Optional.empty();
            Optional<Correction> next = Optional.ofNullable(corrections.get(log.id()));
            while (next.isPresent()) {
                last = next;
                next = Optional.ofNullable(corrections.get(next.get().id()));
            }
            return last.map(one -> new Holding(one.minutes(), one.writeOff(), Optional.of(one.id())))
                    .orElseGet(() -> new Holding(log.minutes(), log.writeOff(), Optional.empty()));
        }
    }

    /** A log with what holds of it. */
    record Held(GroupKey key, WorkLog log, Holding holding, WorkFate fate, boolean waits) {}

    List<Held> of(ReportFilter filter) {
        Map<OrderId, Order> orders = orders(filter);
        Map<WorkLogId, Correction> corrections = corrections(orders.keySet(), filter.period());
        List<Held> work = new ArrayList<>();
        for (TimesheetEntry entry : entries(filter)) {
            WorkLog log = entry.log();
            Order order = orders.get(log.order());
            GroupKey key = RatedFacts.key(order.client(), log);
            if (filter.takes(key)) {
                Holding holding = Holding.of(log, corrections);
                WorkFate fate = WorkFate.of(log.kind(), holding.writeOff().isPresent(), order);
                boolean waits = entry.approval() == Approval.WAITING || entry.approval() == Approval.REJECTED;
                work.add(new Held(key, log, holding, fate, waits));
            }
        }
        return work;
    }

    Map<OrderId, Order> orders(ReportFilter filter) {
        return ports.orders().all().stream()
                .filter(order -> filter.client().isEmpty() || filter.client().equals(order.client()))
                .filter(order ->
                        filter.order().isEmpty() || filter.order().get().equals(order.id()))
                .collect(Collectors.toMap(Order::id, Function.identity()));
    }

    private List<TimesheetEntry> entries(ReportFilter filter) {
        WorkLogFilter wanted = new WorkLogFilter(
                filter.worker(),
                filter.order(),
                Optional.empty(),
                filter.client(),
                Optional.of(filter.period().from()),
                Optional.of(filter.period().to()),
                Optional.empty());
        List<TimesheetEntry> all = new ArrayList<>();
        Optional<WorkLogPlace> after = Optional.empty();
        List<TimesheetEntry> page;
        do {
            page = ports.workLogs().page(wanted, after, PAGE);
            all.addAll(page);
            if (!page.isEmpty()) {
                WorkLog last = page.get(page.size() - 1).log();
                after = Optional.of(new WorkLogPlace(last.date(), last.id()));
            }
        } while (page.size() == PAGE);
        return all;
    }

    Map<WorkLogId, Correction> corrections(Collection<OrderId> orders, DatePeriod period) {
        return ports.workLogs().corrections(orders, period).stream()
                .collect(Collectors.toMap(Correction::corrects, Function.identity()));
    }
}
