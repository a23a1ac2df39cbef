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
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import eu.hodina.application.Billing;
import eu.hodina.application.NotFoundException;
import eu.hodina.application.Ports;
import eu.hodina.application.invoice.BillingRequest;
import eu.hodina.application.invoice.IssuedBilling;
import eu.hodina.application.invoice.LeftOut;
import eu.hodina.application.trail.Caller;
import eu.hodina.domain.agreement.AgreementId;
import eu.hodina.domain.agreement.AgreementStage;
import eu.hodina.domain.agreement.Allowed;
import eu.hodina.domain.agreement.ClientAgreement;
import eu.hodina.domain.agreement.Retainer;
import eu.hodina.domain.catalog.Activity;
import eu.hodina.domain.catalog.ActivityCode;
import eu.hodina.domain.catalog.BilingualName;
import eu.hodina.domain.catalog.BillingRule;
import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.invoice.DocumentKind;
import eu.hodina.domain.invoice.Invoice;
import eu.hodina.domain.invoice.InvoiceLine;
import eu.hodina.domain.money.Money;
import eu.hodina.domain.money.Validity;
import eu.hodina.domain.money.VatCategory;
import eu.hodina.domain.order.BillingMode;
import eu.hodina.domain.order.Budget;
import eu.hodina.domain.order.Milestone;
import eu.hodina.domain.order.Order;
import eu.hodina.domain.order.OrderId;
import eu.hodina.domain.order.OrderLine;
import eu.hodina.domain.order.OrderLineId;
import eu.hodina.domain.order.OrderManagement;
import eu.hodina.domain.order.OrderState;
import eu.hodina.domain.order.Pricing;
import eu.hodina.domain.order.Quantity;
import eu.hodina.domain.order.TaskId;
import eu.hodina.domain.people.WorkerId;
import eu.hodina.domain.rating.MissingPriceException;
import eu.hodina.domain.time.Correction;
import eu.hodina.domain.time.WorkKind;
import eu.hodina.domain.time.WorkLog;
import eu.hodina.domain.time.WorkLogId;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From work that is done to documents, and what becomes of facts that come late. An hour costs 1 450.00. */
public abstract class BillingContract extends PortsContract {
    private static final Caller BOSS = new Caller("boss", "test");
    private static final ClientId PEKARNA = aClient("pekarna").id();
    private static final Order WEB = anOrder("Z20260001", Optional.of(aClient("pekarna")));

    private Billing billing;

    protected BillingContract(Ports empty) {
        super(empty);
    }

    @BeforeEach
    void found() {
        billing = at("2026-04-02T08:00:00Z");
        ports().transactions().run(() -> {
            ports().priceLists().add(aPriceList("PROG", "1450.00"));
            ports().orders().addTask(aTask("T-" + WEB.number(), WEB));
        });
    }

    private Billing at(String instant) {
        return new Billing(
                ports(), Billing.Outside.closed(), InstantSource.fixed(Instant.parse(instant)), new Random(7));
    }

    private void order(Order order) {
        ports().orders().add(order);
        ports().orders().addTask(aTask("T-" + order.number(), order));
    }

    private WorkLog log(Order order, String words, String date, int minutes) {
        return new WorkLog(
                new WorkLogId(identityOf("log " + words)),
                order.id(),
                new TaskId(identityOf("task T-" + order.number())),
                new WorkerId(identityOf("worker jana")),
                new ActivityCode("PROG"),
                day(date),
                Optional.empty(),
                minutes,
                WorkKind.BILLABLE,
                Optional.empty(),
                words);
    }

    private void work(Order order, String date, int minutes) {
        ports().workLogs().addAll(List.of(log(order, order.number() + date + minutes, date, minutes)));
    }

    private void tenHoursAMonthCarriedOverOnce() {
        Retainer retainer = Retainer.from(new AgreementId(identityOf("retainer")), day("2026-01-01"))
                .fee(crowns("10000.00"))
                .includes(new Allowed.Time(600))
                .carryOver(1)
                .build();
        ports().agreements()
                .add(new ClientAgreement(
                        retainer,
                        PEKARNA,
                        BilingualName.same("Správa"),
                        AgreementStage.AGREED,
                        Optional.empty(),
                        false));
    }

    private List<Invoice> bill(String until) {
        return issue(until).documents();
    }

    private IssuedBilling issue(String until) {
        return billing.invoicing().issueInvoices().issue(BOSS, aFirm(), PEKARNA, BillingRequest.until(day(until)));
    }

    private static List<String> lines(Invoice invoice) {
        return invoice.content().lines().stream()
                .map(line -> line.kind() + " " + line.amount().toPlainString())
                .toList();
    }

    private Money billedInAll() {
        return ports().invoices().all().stream()
                .map(invoice -> invoice.content().net())
                .reduce(Money.zero(CZK), Money::plus);
    }

    /** Handbook 3.7 and trap 26. */
    @Test
    void a_late_hour_of_january_is_billed_as_a_difference_of_february_and_credited_when_it_is_withdrawn() {
        tenHoursAMonthCarriedOverOnce();
        work(WEB, "2026-01-10", 8 * 60);
        assertThat(bill("2026-01-31")).extracting(BillingContract::lines).containsExactly(List.of("FEE 10000.00"));
        work(WEB, "2026-02-10", 12 * 60);
        assertThat(bill("2026-02-28")).extracting(BillingContract::lines).containsExactly(List.of("FEE 10000.00"));
        WorkLog late = log(WEB, "late", "2026-01-20", 60);
        ports().workLogs().addAll(List.of(late));
        List<Invoice> march = bill("2026-03-31");
        assertThat(march)
                .extracting(BillingContract::lines)
                .containsExactly(List.of("DIFFERENCE 1450.00", "FEE 10000.00"));
        assertThat(march.get(0).content().lines().get(0).text().replace('\u00a0', ' '))
                .isEqualTo("Programování – doúčtování za období od 1. 2. 2026");
        assertThat(bill("2026-03-31")).isEmpty();
        assertThat(ports().workLogs().isBilled(late.id())).isTrue();
        ports().workLogs()
                .correct(late.id(), new Correction(new WorkLogId(identityOf("none")), late.id(), 0, Optional.empty()));
        List<Invoice> credit = bill("2026-03-31");
        assertThat(credit).hasSize(1);
        assertThat(credit.get(0).content().kind()).isEqualTo(DocumentKind.CREDIT_NOTE);
        assertThat(credit.get(0).content().original().orElseThrow().id())
                .isEqualTo(march.get(0).id());
        assertThat(credit.get(0).content().net()).isEqualTo(crowns("-1450.00"));
        assertThat(credit.get(0).content().vat()).isEqualTo(crowns("-304.50"));
        assertThat(bill("2026-03-31")).isEmpty();
        assertThat(billedInAll()).isEqualTo(crowns("30000.00"));
        assertThat(Audit.breaches(ports(), billing)).isEmpty();
    }

    @Test
    void what_is_billed_is_billed_once_and_a_second_run_issues_nothing() {
        work(WEB, "2026-01-10", 90);
        work(WEB, "2026-02-10", 30);
        List<Invoice> issued = bill("2026-02-28");
        assertThat(issued).extracting(BillingContract::lines).containsExactly(List.of("WORK 2175.00", "WORK 725.00"));
        assertThat(issued.get(0).number().value()).isEqualTo("FV20260001");
        assertThat(bill("2026-02-28")).isEmpty();
        assertThat(bill("2026-03-31")).isEmpty();
    }

    @Test
    void ongoing_billing_takes_what_is_done_so_far_and_the_rest_of_the_month_later() {
        work(WEB, "2026-01-10", 60);
        work(WEB, "2026-01-20", 120);
        assertThat(bill("2026-01-15")).extracting(BillingContract::lines).containsExactly(List.of("WORK 1450.00"));
        assertThat(bill("2026-01-31")).extracting(BillingContract::lines).containsExactly(List.of("WORK 2900.00"));
    }

    @Test
    void a_document_that_gave_back_what_it_billed_is_billed_anew_the_same() {
        tenHoursAMonthCarriedOverOnce();
        work(WEB, "2026-01-10", 11 * 60);
        Invoice first = bill("2026-01-31").get(0);
        giveBack(first);
        assertThat(ports().workLogs().isBilled(new WorkLogId(identityOf("log Z202600012026-01-10660"))))
                .isFalse();
        Invoice second = bill("2026-01-31").get(0);
        assertThat(lines(second)).isEqualTo(lines(first)).containsExactly("WORK 1450.00", "FEE 10000.00");
        assertThat(second.number().value()).isEqualTo("FV20260002");
        assertThat(bill("2026-01-31")).isEmpty();
    }

    private void giveBack(Invoice invoice) {
        ports().transactions().run(() -> {
            ports().clients().lock(PEKARNA);
            ports().invoices().keepState(invoice.cancelled());
            ports().billedItems().giveBack(invoice.id());
        });
    }

    @Test
    void a_document_that_gave_back_leaves_alone_what_another_one_bears() {
        work(WEB, "2026-01-10", 60);
        Invoice first = bill("2026-01-31").get(0);
        ports().workLogs().addAll(List.of(log(WEB, "late", "2026-01-20", 120)));
        Invoice second = bill("2026-02-28").get(0);
        assertThat(lines(second)).containsExactly("DIFFERENCE 2900.00");
        giveBack(first);
        Invoice anew = bill("2026-02-28").get(0);
        assertThat(lines(anew)).containsExactly("DIFFERENCE 1450.00");
        assertThat(bill("2026-02-28")).isEmpty();
        giveBack(second);
        giveBack(anew);
        assertThat(bill("2026-02-28")).extracting(BillingContract::lines).containsExactly(List.of("WORK 4350.00"));
    }

    @Test
    void a_credit_that_was_given_back_is_credited_again() {
        work(WEB, "2026-01-10", 60);
        Invoice first = bill("2026-01-31").get(0);
        WorkLogId log = new WorkLogId(identityOf("log Z202600012026-01-1060"));
        ports().workLogs().correct(log, new Correction(new WorkLogId(identityOf("half")), log, 30, Optional.empty()));
        Invoice credit = bill("2026-01-31").get(0);
        assertThat(lines(credit)).containsExactly("DIFFERENCE -725.00");
        giveBack(credit);
        assertThat(lines(bill("2026-01-31").get(0))).containsExactly("DIFFERENCE -725.00");
        giveBack(first);
        assertThat(lines(bill("2026-01-31").get(0))).containsExactly("WORK 725.00");
    }

    @Test
    void an_order_on_completion_waits_for_its_end_with_a_set_of_lines_a_month_and_is_billed_then() {
        Order app = completed(OrderState.IN_PROGRESS, Pricing.TIME);
        order(app);
        work(app, "2026-01-10", 60);
        work(app, "2026-02-10", 120);
        work(app, "2026-03-10", 180);
        work(WEB, "2026-02-01", 30);
        assertThat(bill("2026-01-31")).isEmpty();
        IssuedBilling february = issue("2026-02-28");
        assertThat(february.documents()).extracting(BillingContract::lines).containsExactly(List.of("WORK 725.00"));
        assertThat(february.leftOut())
                .extracting(LeftOut::reason, left -> left.amount().orElseThrow())
                .containsExactly(
                        tuple(LeftOut.Reason.ORDER_NOT_DONE, crowns("1450.00")),
                        tuple(LeftOut.Reason.ORDER_NOT_DONE, crowns("2900.00")));
        ports().orders().replace(app.in(OrderState.DONE));
        List<Invoice> march = bill("2026-03-31");
        assertThat(march)
                .extracting(BillingContract::lines)
                .containsExactly(List.of("WORK 1450.00", "WORK 2900.00", "WORK 4350.00"));
        assertThat(march.get(0).content().lines())
                .extracting(InvoiceLine::text)
                .containsExactly("Programování – leden 2026", "Programování – únor 2026", "Programování – březen 2026");
        assertThat(ports().orders().find(app.id()).orElseThrow().state()).isEqualTo(OrderState.BILLED);
    }

    private static Order completed(OrderState state, Pricing pricing) {
        return new Order(
                new OrderId(identityOf("order Z20260009")),
                "Z20260009",
                "Aplikace",
                Optional.of(PEKARNA),
                pricing,
                false,
                true,
                Optional.empty(),
                List.of(),
                List.of(),
                new OrderManagement(state, BillingMode.ON_COMPLETION, Budget.NONE, Optional.empty(), false));
    }

    @Test
    void milestones_are_billed_when_they_are_done_and_products_on_their_day() {
        order(anOrder("Z20260002", Optional.of(aClient("pekarna"))));
        OrderId order = new OrderId(identityOf("order Z20260002"));
        ports().milestones().add(milestone("první", order, "50000.00", Optional.of(day("2026-01-20"))));
        ports().milestones().add(milestone("druhá", order, "70000.00", Optional.empty()));
        ports().orderLines().add(expense(order, "2026-01-25"));
        ports().orderLines().add(expense(order, "2026-02-25"));
        IssuedBilling january = issue("2026-01-31");
        assertThat(january.documents())
                .extracting(BillingContract::lines)
                .containsExactly(List.of("FIXED_PRICE 50000.00", "EXPENSE 250.00"));
        assertThat(january.documents().get(0).content().lines())
                .extracting(InvoiceLine::vatCategory)
                .containsOnly(VatCategory.STANDARD);
        assertThat(january.leftOut())
                .extracting(LeftOut::reason)
                .containsExactly(LeftOut.Reason.MILESTONE_NOT_DONE, LeftOut.Reason.LATER);
        assertThat(bill("2026-02-28")).extracting(BillingContract::lines).containsExactly(List.of("EXPENSE 250.00"));
        giveBack(january.documents().get(0));
        assertThat(bill("2026-02-28"))
                .extracting(BillingContract::lines)
                .containsExactly(List.of("FIXED_PRICE 50000.00", "EXPENSE 250.00"));
    }

    private static Milestone milestone(String name, OrderId order, String amount, Optional<LocalDate> done) {
        return new Milestone(
                new OrderLineId(identityOf(name)),
                order,
                name,
                crowns(amount),
                VatCategory.STANDARD,
                Optional.empty(),
                done);
    }

    private static OrderLine expense(OrderId order, String date) {
        return new OrderLine(
                new OrderLineId(identityOf("expense " + date)),
                order,
                OrderLine.Kind.EXPENSE,
                Optional.empty(),
                "Jízdné",
                new Quantity(2_500),
                crowns("100.00"),
                VatCategory.STANDARD,
                day(date),
                Optional.empty());
    }

    @Test
    void a_preview_says_the_same_and_keeps_nothing() {
        tenHoursAMonthCarriedOverOnce();
        work(WEB, "2026-01-10", 11 * 60);
        var proposal = billing.invoicing()
                .proposeInvoices()
                .propose(aFirm(), PEKARNA, BillingRequest.until(day("2026-01-31")));
        assertThat(proposal.documents()).hasSize(1);
        assertThat(proposal.documents().get(0).content().net()).isEqualTo(crowns("11450.00"));
        assertThat(proposal.covered()).hasSize(1);
        assertThat(proposal.leftOut()).extracting(LeftOut::reason).containsExactly(LeftOut.Reason.FEE_NOT_DUE);
        assertThat(ports().ratedPeriods().charges()).isEmpty();
        assertThat(ports().invoices().all()).isEmpty();
        assertThat(bill("2026-01-31").get(0).content().net()).isEqualTo(crowns("11450.00"));
    }

    @Test
    void work_without_a_price_stops_its_client_and_keeps_nothing() {
        Activity advice = new Activity(
                new ActivityCode("ADVICE"),
                BilingualName.same("Rada"),
                Validity.always(),
                Optional.empty(),
                BillingRule.TO_THE_MINUTE);
        ports().activities().add(advice);
        WorkLog log = log(WEB, "free", "2026-01-10", 60);
        ports().workLogs()
                .addAll(List.of(new WorkLog(
                        log.id(),
                        log.order(),
                        log.task(),
                        log.worker(),
                        advice.code(),
                        log.date(),
                        log.start(),
                        60,
                        WorkKind.BILLABLE,
                        Optional.empty(),
                        "")));
        assertThatThrownBy(() -> bill("2026-01-31")).isInstanceOf(MissingPriceException.class);
        List<String> failures = new ArrayList<>();
        var run = billing.invoicing()
                .billClients()
                .issue(
                        BOSS,
                        aFirm(),
                        day("2026-01-31"),
                        List.of(),
                        billed -> billed.failure().ifPresent(failures::add));
        assertThat(run.failed()).isEqualTo(1);
        assertThat(failures).hasSize(1).first().asString().contains("ADVICE");
        assertThat(ports().ratedPeriods().charges()).isEmpty();
    }

    @Test
    void each_charge_of_a_line_is_explained_also_of_a_superseded_rating() {
        tenHoursAMonthCarriedOverOnce();
        work(WEB, "2026-01-10", 11 * 60);
        Invoice january = bill("2026-01-31").get(0);
        assertThat(explained(january, 1)).containsExactly("BILLABLE 60 1450.00 CZK");
        assertThat(explained(january, 2)).isEmpty();
        ports().workLogs().addAll(List.of(log(WEB, "late", "2026-01-05", 30)));
        Invoice february = bill("2026-02-28").get(0);
        assertThat(lines(february)).containsExactly("DIFFERENCE 725.00", "FEE 10000.00");
        assertThat(explained(february, 1)).containsExactly("BILLABLE 90 2175.00 CZK");
        assertThat(explained(january, 1)).containsExactly("BILLABLE 60 1450.00 CZK");
        assertThatThrownBy(() -> explained(january, 3)).isInstanceOf(NotFoundException.class);
    }

    private List<String> explained(Invoice invoice, int line) {
        return billing.invoicing().explainLines().explain(invoice.number(), line).stream()
                .map(one -> one.charge().disposition() + " " + one.charge().billed() + " "
                        + one.charge().amount())
                .toList();
    }

    @Test
    void work_on_a_cancelled_order_is_not_billed_and_what_was_billed_of_it_stays() {
        work(WEB, "2026-01-10", 60);
        assertThat(bill("2026-01-31")).hasSize(1);
        work(WEB, "2026-02-10", 60);
        ports().orders().replace(ports().orders().find(WEB.id()).orElseThrow().in(OrderState.CANCELLED));
        ports().workLogs().addAll(List.of(log(WEB, "late", "2026-01-20", 30)));
        assertThat(bill("2026-02-28")).isEmpty();
        assertThat(Audit.breaches(ports(), billing)).isEmpty();
    }
}
