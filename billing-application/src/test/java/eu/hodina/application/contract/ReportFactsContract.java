package eu.hodina.application.contract;

import static eu.hodina.application.fixture.Fixtures.CZK;
import static eu.hodina.application.fixture.Fixtures.aClient;
import static eu.hodina.application.fixture.Fixtures.aFirm;
import static eu.hodina.application.fixture.Fixtures.aPriceList;
import static eu.hodina.application.fixture.Fixtures.aTask;
import static eu.hodina.application.fixture.Fixtures.anOrder;
import static eu.hodina.application.fixture.Fixtures.crowns;
import static eu.hodina.application.fixture.Fixtures.day;
import static eu.hodina.application.fixture.Fixtures.identityOf;
import static org.assertj.core.api.Assertions.assertThat;

import eu.hodina.application.Billing;
import eu.hodina.application.Ports;
import eu.hodina.application.insight.FactsOfPorts;
import eu.hodina.application.insight.ReportFacts;
import eu.hodina.application.invoice.BillingRequest;
import eu.hodina.application.trail.Caller;
import eu.hodina.domain.agreement.Agreement;
import eu.hodina.domain.agreement.AgreementId;
import eu.hodina.domain.agreement.AgreementScope;
import eu.hodina.domain.agreement.AgreementStage;
import eu.hodina.domain.agreement.Allowed;
import eu.hodina.domain.agreement.ClientAgreement;
import eu.hodina.domain.agreement.Retainer;
import eu.hodina.domain.agreement.ServicePackage;
import eu.hodina.domain.catalog.ActivityCode;
import eu.hodina.domain.catalog.BilingualName;
import eu.hodina.domain.client.Client;
import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.insight.margin.ReportFilter;
import eu.hodina.domain.money.DatePeriod;
import eu.hodina.domain.money.HourlyPrice;
import eu.hodina.domain.money.Validity;
import eu.hodina.domain.money.VatCategory;
import eu.hodina.domain.order.Milestone;
import eu.hodina.domain.order.Order;
import eu.hodina.domain.order.OrderLine;
import eu.hodina.domain.order.OrderLineId;
import eu.hodina.domain.order.Pricing;
import eu.hodina.domain.order.Quantity;
import eu.hodina.domain.people.CostRate;
import eu.hodina.domain.people.Worker;
import eu.hodina.domain.people.WorkerId;
import eu.hodina.domain.time.Approval;
import eu.hodina.domain.time.Correction;
import eu.hodina.domain.time.TimesheetEntry;
import eu.hodina.domain.time.WorkKind;
import eu.hodina.domain.time.WorkLog;
import eu.hodina.domain.time.WorkLogId;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** What a store sums is what the single facts come to. */
public abstract class ReportFactsContract extends PortsContract {
    private static final long SEED = 20261124;
    /** A store that takes some of them for one would sum them. */
    private static final List<String> REASONS = List.of("sleva", "Sleva", "sleva ");

    private static final Caller BOSS = new Caller("boss", "test");

    private final Random random = new Random(SEED);
    private final List<Order> orders = new ArrayList<>();
    private final List<WorkLog> logs = new ArrayList<>();
    private final Billing billing;
    private int made;

    protected ReportFactsContract(Ports empty) {
        super(empty);
        billing = new Billing(
                empty,
                Billing.Outside.closed(),
                InstantSource.fixed(Instant.parse("2026-04-20T08:00:00Z")),
                new Random(7));
    }

    @Test
    void sums_are_those_of_the_single_facts() {
        ports().transactions().run(this::house);
        work("2026-01-01", 59, 120);
        bill("2026-01-31");
        correctSome();
        work("2026-01-01", 59, 20);
        bill("2026-02-28");
        work("2026-01-01", 100, 60);
        billing.rateWork().rateAndKeep(aFirm(), aClient("pekarna").id(), day("2026-03-20"));
        for (ReportFilter filter : filters()) {
            same("logged", filter, facts -> facts.logged(filter));
            same("recorded", filter, facts -> facts.recorded(filter));
            same("write-offs", filter, facts -> facts.writeOffs(filter));
            same("charged", filter, facts -> facts.charged(filter, Set.of()));
            same("lines", filter, facts -> facts.lines(filter, Set.of()));
            same("drawn", filter, facts -> facts.drawn(filter.client(), filter.period(), Set.of()));
            same("fees", filter, facts -> facts.fees(filter.client(), filter.period(), Set.of()));
            same("lapsed", filter, facts -> facts.lapsed(filter.client(), filter.period(), Set.of()));
            same("goods", filter, facts -> facts.goods(filter));
            same("documents", filter, facts -> facts.documents(filter));
            same("unbilled", filter, facts -> facts.unbilled(filter, Set.of()));
            same(
                    "receivables",
                    filter,
                    facts -> facts.receivables(
                            filter.client(), filter.period().to().minusDays(20)));
            same("unrated", filter, facts -> facts.withUnratedWork(filter.period()));
        }
    }

    private <T> void same(String what, ReportFilter filter, Function<ReportFacts, Collection<T>> read) {
        ports().transactions()
                .run(() -> assertThat(read.apply(ports().reportFacts()))
                        .as("%s of %s, seed %d", what, filter, SEED)
                        .containsExactlyInAnyOrderElementsOf(read.apply(new FactsOfPorts(ports()))));
    }

    private List<ReportFilter> filters() {
        DatePeriod all = new DatePeriod(day("2026-01-01"), day("2026-04-30"));
        DatePeriod some = new DatePeriod(day("2026-01-15"), day("2026-03-10"));
        Optional<ClientId> client = Optional.of(aClient("pekarna").id());
        return List.of(
                ReportFilter.of(all),
                ReportFilter.of(some),
                ReportFilter.of(some).ofWorker(new WorkerId(identityOf("worker karel"))),
                new ReportFilter(some, client, Optional.empty(), Optional.empty(), Optional.empty()),
                new ReportFilter(
                        all,
                        Optional.empty(),
                        Optional.of(orders.get(0).id()),
                        Optional.of(new ActivityCode("PROG")),
                        Optional.empty()),
                new ReportFilter(
                        all, Optional.empty(), Optional.of(orders.get(1).id()), Optional.empty(), Optional.empty()));
    }

    private void house() {
        ports().priceLists().add(aPriceList("PROG", "1450.00"));
        ports().workers()
                .add(new Worker(
                        new WorkerId(identityOf("worker karel")),
                        "karel",
                        "Karel Nový",
                        "karel@hodina.example",
                        List.of(new CostRate(HourlyPrice.parse("CZK", "333.33"), Validity.from(day("2026-02-10"))))));
        Client pekarna = aClient("pekarna");
        Client mlyn = aClient("mlyn");
        ports().clients().add(mlyn);
        order("Z1", Optional.of(pekarna), Pricing.TIME, false);
        order("Z2", Optional.of(pekarna), Pricing.FIXED, false);
        order("Z3", Optional.of(mlyn), Pricing.TIME, true);
        order("Z4", Optional.empty(), Pricing.TIME, false);
        agreement(
                pekarna,
                Retainer.from(new AgreementId(identityOf("retainer")), day("2026-01-01"))
                        .fee(crowns("12000.00"))
                        .includes(new Allowed.Time(600))
                        .carryOver(1)
                        .build());
        agreement(
                mlyn,
                new ServicePackage(
                        new AgreementId(identityOf("package")),
                        AgreementScope.EVERYTHING,
                        day("2026-01-05"),
                        Optional.of(day("2026-02-15")),
                        crowns("25000.00"),
                        Optional.of(new Allowed.Time(1_200)),
                        Optional.empty()));
        for (int i = 0; i < 12; i++) {
            goods(orders.get(random.nextInt(3)), day("2026-01-03").plusDays(random.nextInt(90)));
        }
    }

    private void order(String number, Optional<Client> client, Pricing pricing, boolean billRework) {
        Order usual = anOrder(number, client);
        Order order = new Order(
                usual.id(),
                number,
                usual.name(),
                usual.client(),
                pricing,
                billRework,
                false,
                Optional.empty(),
                List.of(),
                List.of());
        orders.add(order);
        ports().orders().add(order);
        ports().orders().addTask(aTask("T-" + number, order));
    }

    private void agreement(Client client, Agreement terms) {
        ports().agreements()
                .add(new ClientAgreement(
                        terms,
                        client.id(),
                        BilingualName.same("Správa"),
                        AgreementStage.AGREED,
                        Optional.empty(),
                        false));
    }

    private void goods(Order order, LocalDate on) {
        made++;
        ports().orderLines()
                .add(new OrderLine(
                        new OrderLineId(identityOf("line " + made)),
                        order.id(),
                        OrderLine.Kind.EXPENSE,
                        Optional.empty(),
                        "Materiál",
                        Quantity.parse("1." + (100 + random.nextInt(900))),
                        crowns(random.nextInt(5_000) + ".05"),
                        VatCategory.STANDARD,
                        on,
                        random.nextBoolean() ? Optional.of(crowns("333.00")) : Optional.empty()));
        ports().milestones()
                .add(new Milestone(
                        new OrderLineId(identityOf("milestone " + made)),
                        order.id(),
                        "Etapa " + made,
                        crowns("1000.00"),
                        VatCategory.STANDARD,
                        Optional.empty(),
                        random.nextBoolean() ? Optional.of(on) : Optional.empty()));
    }

    private void work(String from, int days, int count) {
        List<TimesheetEntry> some = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Order order = orders.get(random.nextInt(orders.size()));
            WorkKind kind = order.client().isEmpty()
                    ? WorkKind.INTERNAL
                    : WorkKind.values()[random.nextInt(WorkKind.values().length)];
            WorkLog log = new WorkLog(
                    new WorkLogId(identityOf("fact " + ++made)),
                    order.id(),
                    aTask("T-" + order.number(), order).id(),
                    new WorkerId(identityOf(random.nextBoolean() ? "worker jana" : "worker karel")),
                    new ActivityCode("PROG"),
                    day(from).plusDays(random.nextInt(days)),
                    Optional.empty(),
                    1 + random.nextInt(240),
                    kind,
                    random.nextInt(8) == 0 ? Optional.of(REASONS.get(random.nextInt(3))) : Optional.empty(),
                    "");
            boolean waits = random.nextInt(10) == 0;
            if (!waits) {
                logs.add(log);
            }
            some.add(new TimesheetEntry(
                    log, Optional.empty(), Optional.empty(), waits ? Approval.WAITING : Approval.NOT_NEEDED));
        }
        ports().transactions().run(() -> ports().workLogs().enter(some));
    }

    private void correctSome() {
        ports().transactions()
                .run(() -> logs.stream()
                        .filter(log -> log.date().getMonthValue() == 1 && random.nextInt(4) == 0)
                        .forEach(log -> {
                            WorkLogId first = new WorkLogId(identityOf("c1 " + log.id()));
                            ports().workLogs()
                                    .correct(
                                            log.id(),
                                            new Correction(first, log.id(), random.nextInt(100), Optional.empty()));
                            if (random.nextBoolean()) {
                                WorkLogId second = new WorkLogId(identityOf("c2 " + log.id()));
                                ports().workLogs()
                                        .correct(
                                                log.id(),
                                                new Correction(
                                                        second, first, random.nextInt(100), Optional.of("sleva")));
                            }
                        }));
    }

    private void bill(String until) {
        for (String client : List.of("pekarna", "mlyn")) {
            billing.invoicing()
                    .issueInvoices()
                    .issue(BOSS, aFirm(), aClient(client).id(), BillingRequest.until(day(until)));
        }
        billing.rateOwnProjects().rate(CZK, new DatePeriod(day(until).withDayOfMonth(1), day(until)));
    }
}
