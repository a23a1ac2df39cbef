package eu.hodina.application.insight;

import eu.hodina.application.Ports;
import eu.hodina.application.insight.WorkOfPorts.Held;
import eu.hodina.application.insight.WorkOfPorts.Holding;
import eu.hodina.application.payment.Receivables.PaidAmount;
import eu.hodina.application.rating.LivePeriod;
import eu.hodina.application.rating.RatedPeriod;
import eu.hodina.application.rating.RatedPeriodId;
import eu.hodina.application.rating.UnbilledLine;
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
import eu.hodina.domain.insight.margin.WriteOffSum;
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
import eu.hodina.domain.time.Correction;
import eu.hodina.domain.time.WorkLog;
import eu.hodina.domain.time.WorkLogId;
import java.time.LocalDate;
import java.util.ArrayList;
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
    /** What clients have to pay: neither what need not be paid, nor what is owed to them. */
    private static final Set<DocumentKind> OWED = EnumSet.complementOf(
            EnumSet.of(DocumentKind.CREDIT_NOTE, DocumentKind.PAYMENT_TAX_DOCUMENT, DocumentKind.PROFORMA));

    private final Ports ports;
    private final WorkOfPorts work;

    /**
     * Made by {@link Ports#reportFacts}.
     *
     * @param ports all that is kept
     */
    public FactsOfPorts(Ports ports) {
        this.ports = Objects.requireNonNull(ports, "ports");
        this.work = new WorkOfPorts(ports);
    }

    private record LoggedKey(GroupKey key, WorkFate fate, Optional<HourlyPrice> cost) {}

    @Override
    public List<LoggedSum> logged(ReportFilter filter) {
        Map<WorkerId, Worker> workers =
                ports.workers().all().stream().collect(Collectors.toMap(Worker::id, Function.identity()));
        Map<LoggedKey, LoggedSum> sums = new LinkedHashMap<>();
        for (Held held : work.of(filter)) {
            LoggedKey of = new LoggedKey(
                    held.key(),
                    held.fate(),
                    workers.get(held.log().worker()).costOn(held.log().date()));
            int minutes = held.holding().minutes();
            sums.merge(
                    of,
                    new LoggedSum(
                            of.key(), of.fate(), of.cost(), held.log().date(), minutes, held.waits() ? minutes : 0, 1),
                    FactsOfPorts::together);
        }
        return List.copyOf(sums.values());
    }

    @Override
    public List<RecordedDay> recorded(ReportFilter filter) {
        Map<List<Object>, RecordedDay> days = new LinkedHashMap<>();
        for (Held held : work.of(filter)) {
            WorkLog log = held.log();
            days.merge(
                    List.of(log.worker(), log.date()),
                    new RecordedDay(log.worker(), log.date(), held.holding().minutes()),
                    (one, more) -> new RecordedDay(one.worker(), one.day(), one.minutes() + more.minutes()));
        }
        return List.copyOf(days.values());
    }

    @Override
    public List<WriteOffSum> writeOffs(ReportFilter filter) {
        Map<List<Object>, WriteOffSum> sums = new LinkedHashMap<>();
        for (Held held : work.of(filter)) {
            if (held.fate() == WorkFate.WRITTEN_OFF) {
                String reason = held.holding().writeOff().orElseThrow();
                sums.merge(
                        List.of(held.key(), reason),
                        new WriteOffSum(
                                held.key(),
                                reason,
                                held.log().date(),
                                held.holding().minutes(),
                                1),
                        (one, more) -> new WriteOffSum(
                                one.key(),
                                one.reason(),
                                one.first().isBefore(more.first()) ? one.first() : more.first(),
                                one.minutes() + more.minutes(),
                                one.logs() + more.logs()));
            }
        }
        return List.copyOf(sums.values());
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
                : new GoodsOfPorts(ports, filter).sums(work.orders(filter).values());
    }

    @Override
    public List<KeyedAmount> documents(ReportFilter filter) {
        return filter.isOfWork() ? List.of() : new DocumentsOfPorts(ports, filter).sums();
    }

    @Override
    public List<UnbilledSum> unbilled(ReportFilter filter, Set<RatedPeriodId> without) {
        List<UnbilledSum> rated = rated(filter.client(), filter.period(), without, filter.period())
                .unbilled(filter);
        Map<List<Object>, UnbilledSum> waiting = new LinkedHashMap<>();
        for (Held held : work.of(filter)) {
            LocalDate day = held.log().date();
            if (held.waits() && held.fate() == WorkFate.BILLABLE) {
                waiting.merge(
                        List.of(held.key(), day),
                        new UnbilledSum(held.key(), day, false, held.holding().minutes(), Money.zero(Margins.CROWNS)),
                        UnbilledSum::plus);
            }
        }
        return Stream.concat(rated.stream(), waiting.values().stream()).toList();
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
            Map<WorkLogId, Correction> corrections = work.corrections(orders, period);
            Set<List<Object>> charged = new HashSet<>();
            ports.ratedPeriods().live(client.id()).stream()
                    .filter(live -> !live.days().from().isAfter(period.to())
                            && !live.days().to().isBefore(period.from()))
                    .flatMap(live -> ports.ratedPeriods().find(live.id()).orElseThrow().charges().stream())
                    .forEach(charge -> charged.add(List.of(charge.log(), charge.correction())));
            boolean isUnrated = ports.workLogs().of(orders, period).stream()
                    .anyMatch(log -> !charged.contains(
                            List.of(log.id(), Holding.of(log, corrections).correction())));
            if (isUnrated) {
                found.add(client.id());
            }
        }
        return found;
    }
}
