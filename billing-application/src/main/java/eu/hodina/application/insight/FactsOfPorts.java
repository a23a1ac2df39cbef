package eu.hodina.application.insight;

import eu.hodina.application.Ports;
import eu.hodina.application.payment.Receivables.PaidAmount;
import eu.hodina.application.rating.LivePeriod;
import eu.hodina.application.rating.RatedPeriod;
import eu.hodina.application.rating.RatedPeriodId;
import eu.hodina.application.rating.UnbilledLine;
import eu.hodina.application.time.WorkLogFilter;
import eu.hodina.application.time.WorkLogPlace;
import eu.hodina.domain.agreement.ServicePackage;
import eu.hodina.domain.client.Client;
import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.insight.ageing.OwedDocument;
import eu.hodina.domain.insight.capacity.RecordedDay;
import eu.hodina.domain.insight.margin.AgreementFee;
import eu.hodina.domain.insight.margin.ChargedSum;
import eu.hodina.domain.insight.margin.DrawnSum;
import eu.hodina.domain.insight.margin.GoodsSum;
import eu.hodina.domain.insight.margin.GroupKey;
import eu.hodina.domain.insight.margin.KeyedAmount;
import eu.hodina.domain.insight.margin.LapsedSum;
import eu.hodina.domain.insight.margin.LineSum;
import eu.hodina.domain.insight.margin.LoggedSum;
import eu.hodina.domain.insight.margin.ReportFilter;
import eu.hodina.domain.insight.margin.UnbilledSum;
import eu.hodina.domain.insight.margin.WorkFate;
import eu.hodina.domain.invoice.DocumentKind;
import eu.hodina.domain.invoice.Invoice;
import eu.hodina.domain.invoice.InvoiceState;
import eu.hodina.domain.money.DatePeriod;
import eu.hodina.domain.money.HourlyPrice;
import eu.hodina.domain.money.Money;
import eu.hodina.domain.order.Order;
import eu.hodina.domain.order.OrderId;
import eu.hodina.domain.people.Worker;
import eu.hodina.domain.people.WorkerId;
import eu.hodina.domain.time.Approval;
import eu.hodina.domain.time.Correction;
import eu.hodina.domain.time.TimesheetEntry;
import eu.hodina.domain.time.WorkLog;
import eu.hodina.domain.time.WorkLogId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Sums the single facts that the other ports give: for stores that cannot sum, and as what those that can are compared with. To
 * be called within a transaction.
 */
public final class FactsOfPorts implements ReportFacts {
    private static final int PAGE = 1_000;

    /** What clients have to pay: neither what need not be paid, nor what is owed to them. */
    private static final Set<DocumentKind> OWED = EnumSet.complementOf(
            EnumSet.of(DocumentKind.CREDIT_NOTE, DocumentKind.PAYMENT_TAX_DOCUMENT, DocumentKind.PROFORMA));

    private final Ports ports;

    /**
     * Made by {@link Ports#reportFacts}.
     *
     * @param ports all that is kept
     */
    public FactsOfPorts(Ports ports) {
        this.ports = Objects.requireNonNull(ports, "ports");
    }

    private record LoggedKey(GroupKey key, WorkFate fate, Optional<HourlyPrice> cost) {}

    /** What holds of a log: its own facts, or those of its last correction. */
    private record Holding(int minutes, boolean isWrittenOff, Optional<WorkLogId> correction) {}

    @Override
    public List<LoggedSum> logged(ReportFilter filter) {
        Map<OrderId, Order> orders = orders(filter);
        Map<WorkerId, Worker> workers =
                ports.workers().all().stream().collect(Collectors.toMap(Worker::id, Function.identity()));
        Map<WorkLogId, Correction> corrections = corrections(orders.keySet(), filter.period());
        Map<LoggedKey, LoggedSum> sums = new LinkedHashMap<>();
        for (TimesheetEntry entry : entries(filter)) {
            WorkLog log = entry.log();
            GroupKey key = RatedFacts.key(orders.get(log.order()).client(), log);
            if (!filter.takes(key)) {
                continue;
            }
            Holding holding = holding(log, corrections);
            LoggedKey of = new LoggedKey(
                    key,
                    WorkFate.of(log.kind(), holding.isWrittenOff(), orders.get(log.order())),
                    workers.get(log.worker()).costOn(log.date()));
            sums.merge(
                    of,
                    new LoggedSum(
                            key,
                            of.fate(),
                            of.cost(),
                            log.date(),
                            holding.minutes(),
                            waits(entry) ? holding.minutes() : 0,
                            1),
                    FactsOfPorts::together);
        }
        return List.copyOf(sums.values());
    }

    @Override
    public List<RecordedDay> recorded(ReportFilter filter) {
        Map<OrderId, Order> orders = orders(filter);
        Map<WorkLogId, Correction> corrections = corrections(orders.keySet(), filter.period());
        Map<List<Object>, RecordedDay> days = new LinkedHashMap<>();
        for (TimesheetEntry entry : entries(filter)) {
            WorkLog log = entry.log();
            if (filter.takes(RatedFacts.key(orders.get(log.order()).client(), log))) {
                days.merge(
                        List.of(log.worker(), log.date()),
                        new RecordedDay(
                                log.worker(),
                                log.date(),
                                holding(log, corrections).minutes()),
                        (one, more) -> new RecordedDay(one.worker(), one.day(), one.minutes() + more.minutes()));
            }
        }
        return List.copyOf(days.values());
    }

    private static LoggedSum together(LoggedSum one, LoggedSum more) {
        return new LoggedSum(
                one.key(),
                one.fate(),
                one.cost(),
                one.first().isBefore(more.first()) ? one.first() : more.first(),
                one.minutes() + more.minutes(),
                one.waiting() + more.waiting(),
                one.logs() + more.logs());
    }

    private Map<OrderId, Order> orders(ReportFilter filter) {
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

    private Map<WorkLogId, Correction> corrections(Collection<OrderId> orders, DatePeriod period) {
        return ports.workLogs().corrections(orders, period).stream()
                .collect(Collectors.toMap(Correction::corrects, Function.identity()));
    }

    private static Holding holding(WorkLog log, Map<WorkLogId, Correction> corrections) {
        Optional<Correction> last = Optional.empty();
        Optional<Correction> next = Optional.ofNullable(corrections.get(log.id()));
        while (next.isPresent()) {
            last = next;
            next = Optional.ofNullable(corrections.get(next.get().id()));
        }
        return last.map(one -> new Holding(one.minutes(), one.writeOff().isPresent(), Optional.of(one.id())))
                .orElseGet(() -> new Holding(log.minutes(), log.writeOff().isPresent(), Optional.empty()));
    }

    @Override
    public List<ChargedSum> charged(ReportFilter filter, Set<RatedPeriodId> without) {
        return rated(filter.client(), filter.period(), without, filter.period())
                .of(filter)
                .charged();
    }

    @Override
    public List<LineSum> lines(ReportFilter filter, Set<RatedPeriodId> without) {
        return rated(filter.client(), filter.period(), without, filter.period())
                .of(filter)
                .lines();
    }

    @Override
    public List<DrawnSum> drawn(Optional<ClientId> client, DatePeriod days, Set<RatedPeriodId> without) {
        return rated(client, days, without, days).drawn().stream()
                .filter(draw -> days.contains(draw.day()))
                .toList();
    }

    @Override
    public List<AgreementFee> fees(Optional<ClientId> client, DatePeriod days, Set<RatedPeriodId> without) {
        DatePeriod always = new DatePeriod(LocalDate.of(1900, 1, 1), LocalDate.of(9999, 12, 30));
        return rated(client, always, without, always).fees().stream()
                .filter(fee -> days.contains(fee.period().period()))
                .toList();
    }

    @Override
    public List<LapsedSum> lapsed(Optional<ClientId> client, DatePeriod days, Set<RatedPeriodId> without) {
        return rated(client, days, without, days).lapsed().stream()
                .filter(lapse -> ports.agreements()
                        .find(lapse.allowance().agreement())
                        .filter(agreement -> agreement.terms() instanceof ServicePackage)
                        .isPresent())
                .toList();
    }

    /** All ratings that hold and have one of the days, with the charges of logs of these dates. */
    private RatedFacts rated(Optional<ClientId> client, DatePeriod days, Set<RatedPeriodId> without, DatePeriod dates) {
        RatedFacts facts = new RatedFacts();
        Stream<Optional<ClientId>> all = client.isPresent()
                ? Stream.of(client)
                : Stream.concat(
                        Stream.of(Optional.<ClientId>empty()),
                        ports.clients().all().stream().map(Client::id).map(Optional::of));
        all.forEach(one -> {
            List<LivePeriod> live = one.map(ports.ratedPeriods()::live).orElseGet(ports.ratedPeriods()::ofOwnProjects);
            Map<WorkLogId, WorkLog> logs = new HashMap<>();
            for (LivePeriod period : live) {
                if (!without.contains(period.id())
                        && !period.days().from().isAfter(days.to())
                        && !period.days().to().isBefore(days.from())) {
                    ports.workLogs().of(ordersOf(one), period.days()).forEach(log -> logs.put(log.id(), log));
                    RatedPeriod rated = ports.ratedPeriods().find(period.id()).orElseThrow();
                    Set<Integer> waiting = ports.ratedPeriods().waitingOf(period.id()).stream()
                            .map(UnbilledLine::position)
                            .collect(Collectors.toSet());
                    facts.add(rated, waiting, logs, dates);
                }
            }
        });
        return facts;
    }

    private List<OrderId> ordersOf(Optional<ClientId> client) {
        return ports.orders().of(client).stream().map(Order::id).toList();
    }

    @Override
    public List<GoodsSum> goods(ReportFilter filter) {
        return filter.isOfWork()
                ? List.of()
                : new GoodsOfPorts(ports, filter).sums(orders(filter).values());
    }

    @Override
    public List<KeyedAmount> documents(ReportFilter filter) {
        return filter.isOfWork() ? List.of() : new DocumentsOfPorts(ports, filter).sums();
    }

    @Override
    public List<UnbilledSum> unbilled(ReportFilter filter, Set<RatedPeriodId> without) {
        List<UnbilledSum> rated = rated(filter.client(), filter.period(), without, filter.period())
                .unbilled(filter);
        Map<OrderId, Order> orders = orders(filter);
        Map<WorkLogId, Correction> corrections = corrections(orders.keySet(), filter.period());
        Map<List<Object>, UnbilledSum> waiting = new LinkedHashMap<>();
        for (TimesheetEntry entry : entries(filter)) {
            WorkLog log = entry.log();
            Order order = orders.get(log.order());
            GroupKey key = RatedFacts.key(order.client(), log);
            Holding holding = holding(log, corrections);
            if (filter.takes(key)
                    && waits(entry)
                    && WorkFate.of(log.kind(), holding.isWrittenOff(), order) == WorkFate.BILLABLE) {
                waiting.merge(
                        List.of(key, log.date()),
                        new UnbilledSum(key, log.date(), false, holding.minutes(), Money.zero(Margins.CROWNS)),
                        UnbilledSum::plus);
            }
        }
        return Stream.concat(rated.stream(), waiting.values().stream()).toList();
    }

    private static boolean waits(TimesheetEntry entry) {
        return entry.approval() == Approval.WAITING || entry.approval() == Approval.REJECTED;
    }

    @Override
    public List<OwedDocument> receivables(Optional<ClientId> client, LocalDate asOf) {
        return ports.invoices().all().stream()
                .filter(one -> one.state() == InvoiceState.ISSUED || one.state() == InvoiceState.SENT)
                .filter(one ->
                        client.isEmpty() || client.get().equals(one.content().client()))
                .filter(one -> OWED.contains(one.content().kind()))
                .filter(one -> !one.issueDate().isAfter(asOf))
                .map(one -> new OwedDocument(
                        one.content().client(), one.number().value(), one.issueDate(), one.dueDate(), open(one, asOf)))
                .filter(one -> one.open().isPositive())
                .toList();
    }

    private Money open(Invoice document, LocalDate asOf) {
        return ports.receivables().paidOn(document.id()).stream()
                .filter(paid -> !paid.day().isAfter(asOf))
                .map(PaidAmount::amount)
                .reduce(document.content().payable(), Money::minus);
    }

    @Override
    public List<ClientId> withUnratedWork(DatePeriod period) {
        List<ClientId> found = new ArrayList<>();
        for (Client client : ports.clients().all()) {
            List<OrderId> orders = ordersOf(Optional.of(client.id()));
            Map<WorkLogId, Correction> corrections = corrections(orders, period);
            Set<List<Object>> charged = new HashSet<>();
            ports.ratedPeriods().live(client.id()).stream()
                    .filter(live -> !live.days().from().isAfter(period.to())
                            && !live.days().to().isBefore(period.from()))
                    .flatMap(live -> ports.ratedPeriods().find(live.id()).orElseThrow().charges().stream())
                    .forEach(charge -> charged.add(List.of(charge.log(), charge.correction())));
            boolean isUnrated = ports.workLogs().of(orders, period).stream()
                    .anyMatch(log -> !charged.contains(
                            List.of(log.id(), holding(log, corrections).correction())));
            if (isUnrated) {
                found.add(client.id());
            }
        }
        return found;
    }
}
