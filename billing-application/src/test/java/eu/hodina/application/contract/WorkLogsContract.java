package eu.hodina.application.contract;

import static eu.hodina.application.fixture.Fixtures.OCTOBER;
import static eu.hodina.application.fixture.Fixtures.aClient;
import static eu.hodina.application.fixture.Fixtures.aRatedPeriod;
import static eu.hodina.application.fixture.Fixtures.aTask;
import static eu.hodina.application.fixture.Fixtures.aWorkLog;
import static eu.hodina.application.fixture.Fixtures.aWorker;
import static eu.hodina.application.fixture.Fixtures.anOrder;
import static eu.hodina.application.fixture.Fixtures.day;
import static eu.hodina.application.fixture.Fixtures.identityOf;
import static eu.hodina.application.fixture.Papers.anInvoice;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.hodina.application.Billing;
import eu.hodina.application.Ports;
import eu.hodina.application.RefusedException;
import eu.hodina.application.invoice.BilledItem;
import eu.hodina.application.time.RearrangeWork.Edit;
import eu.hodina.application.time.ReportWork;
import eu.hodina.application.time.ReportedWork;
import eu.hodina.application.time.TimesheetUser;
import eu.hodina.application.time.WorkLogDraft;
import eu.hodina.application.time.WorkLogFilter;
import eu.hodina.application.time.WorkLogPlace;
import eu.hodina.application.time.WorkLogWarning;
import eu.hodina.application.trail.Caller;
import eu.hodina.application.trail.StaleVersionException;
import eu.hodina.domain.catalog.ActivityCode;
import eu.hodina.domain.money.DatePeriod;
import eu.hodina.domain.order.BillingMode;
import eu.hodina.domain.order.Budget;
import eu.hodina.domain.order.Order;
import eu.hodina.domain.order.OrderId;
import eu.hodina.domain.order.OrderManagement;
import eu.hodina.domain.order.OrderState;
import eu.hodina.domain.order.TaskId;
import eu.hodina.domain.people.WorkerId;
import eu.hodina.domain.time.Approval;
import eu.hodina.domain.time.Correction;
import eu.hodina.domain.time.PeriodLock;
import eu.hodina.domain.time.PeriodLockId;
import eu.hodina.domain.time.TimesheetEntry;
import eu.hodina.domain.time.WorkKind;
import eu.hodina.domain.time.WorkLog;
import eu.hodina.domain.time.WorkLogId;
import eu.hodina.domain.time.WorkTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Work logs with all that is known of them: lists, changes, locks, corrections, approval. */
public abstract class WorkLogsContract extends PortsContract {
    private static final WorkerId JANA = aWorker("jana").id();
    private static final WorkLogId BILLED = new WorkLogId(identityOf("log a"));
    private static final OrderId WEB = new OrderId(identityOf("order Z20260001"));
    private static final TaskId FORM = new TaskId(identityOf("task WEB-1"));
    private static final LocalDate FRIDAY = day("2026-11-20");
    private static final TimesheetUser USER =
            new TimesheetUser(new Caller("jana", "request-1"), Optional.of(JANA), false, false);

    private final Billing billing;
    private final ReportWork work;

    protected WorkLogsContract(Ports empty) {
        super(empty);
        billing = new Billing(
                empty, Billing.Outside.closed(), () -> Instant.parse("2026-11-23T09:00:00Z"), new Random(7));
        work = billing.reportWork();
    }

    private static WorkLogDraft draft(LocalDate date, Optional<LocalTime> start, int minutes) {
        return new WorkLogDraft(
                FORM,
                new ActivityCode("PROG"),
                WorkTime.lasting(date, start, minutes),
                WorkKind.BILLABLE,
                Optional.empty(),
                Optional.empty(),
                "");
    }

    private ReportedWork report(LocalDate date, int minutes) {
        return work.add(USER, Optional.empty(), draft(date, Optional.empty(), minutes));
    }

    private static TimesheetEntry entry(WorkLog log) {
        return new TimesheetEntry(log, Optional.empty(), Optional.empty(), Approval.NOT_NEEDED);
    }

    @Test
    void a_log_is_kept_changed_and_removed() {
        TimesheetEntry entry = entry(aWorkLog("x", "2026-11-20", 30));
        ports().workLogs().enter(List.of(entry));
        assertThat(ports().workLogs().find(entry.log().id())).contains(entry);
        WorkLog log = aWorkLog("y", "2026-11-21", 45);
        TimesheetEntry after = new TimesheetEntry(
                new WorkLog(
                        entry.log().id(),
                        log.order(),
                        log.task(),
                        log.worker(),
                        log.activity(),
                        log.date(),
                        Optional.empty(),
                        45,
                        WorkKind.REWORK,
                        Optional.of("naše chyba"),
                        "oprava"),
                Optional.empty(),
                Optional.of(FORM),
                Approval.REJECTED);
        ports().workLogs().replace(after);
        assertThat(ports().workLogs().find(entry.log().id())).contains(after);
        inTransaction(() -> assertThat(
                        ports().workLogs().lock(List.of(entry.log().id(), new WorkLogId("none"), BILLED)))
                .hasSize(2)
                .contains(after));
        ports().workLogs().remove(entry.log().id());
        assertThat(ports().workLogs().find(entry.log().id())).isEmpty();
        assertThat(ports().workLogs().find(new WorkLogId("none"))).isEmpty();
    }

    @Test
    void pages_are_newest_first_and_meet_without_a_gap() {
        List<WorkLog> many = new ArrayList<>();
        Random random = new Random(11);
        for (int i = 0; i < 60; i++) {
            many.add(aWorkLog("page " + i, "2026-11-0" + (1 + random.nextInt(5)), 10));
        }
        ports().workLogs().addAll(many);
        List<TimesheetEntry> all = ports().workLogs().page(WorkLogFilter.ALL, Optional.empty(), 200);
        assertThat(all).hasSize(62);
        List<TimesheetEntry> paged = new ArrayList<>();
        Optional<WorkLogPlace> after = Optional.empty();
        do {
            List<TimesheetEntry> page = ports().workLogs().page(WorkLogFilter.ALL, after, 7);
            paged.addAll(page);
            after = page.stream()
                    .reduce((first, last) -> last)
                    .map(last -> new WorkLogPlace(last.log().date(), last.log().id()));
        } while (after.isPresent());
        assertThat(ports().workLogs()
                        .page(
                                filter(Optional.of(JANA), Optional.empty(), Optional.empty()),
                                Optional.of(new WorkLogPlace(day("2026-11-03"), new WorkLogId("0"))),
                                200))
                .allMatch(entry -> entry.log().date().isBefore(day("2026-11-03")));
        assertThat(paged).isEqualTo(all);
        for (int i = 1; i < all.size(); i++) {
            assertThat(all.get(i).log().date())
                    .isBeforeOrEqualTo(all.get(i - 1).log().date());
        }
    }

    @Test
    void each_filter_finds_its_own() {
        report(FRIDAY, 30);
        assertThat(count(filter(Optional.of(JANA), Optional.of(WEB), Optional.of(FORM))))
                .isEqualTo(3);
        assertThat(count(filter(Optional.of(new WorkerId(identityOf("petr"))), Optional.empty(), Optional.empty())))
                .isZero();
        assertThat(count(filter(Optional.of(new WorkerId("nobody")), Optional.empty(), Optional.empty())))
                .isZero();
        WorkLogFilter november = new WorkLogFilter(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(aClient("pekarna").id()),
                Optional.of(day("2026-11-01")),
                Optional.of(FRIDAY),
                Optional.of(WorkKind.BILLABLE));
        assertThat(count(november)).isEqualTo(1);
    }

    private static WorkLogFilter filter(Optional<WorkerId> worker, Optional<OrderId> order, Optional<TaskId> task) {
        return new WorkLogFilter(
                worker, order, task, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private int count(WorkLogFilter filter) {
        return ports().workLogs().page(filter, Optional.empty(), 200).size();
    }

    @Test
    void what_a_worker_did_on_some_days() {
        report(FRIDAY, 30);
        assertThat(ports().workLogs().ofWorker(JANA, new DatePeriod(day("2026-10-06"), FRIDAY)))
                .extracting(entry -> entry.log().minutes())
                .containsExactly(30, 30);
    }

    /** 40 reports of an hour at once: a day takes 24. */
    @Test
    void a_day_is_never_longer_than_it_is_however_many_report_at_once() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(8);
        try {
            List<Future<Boolean>> reports = IntStream.range(0, 40)
                    .mapToObj(i -> pool.submit(() -> {
                        try {
                            report(FRIDAY, 60);
                            return true;
                        } catch (RefusedException e) {
                            return false;
                        }
                    }))
                    .toList();
            int kept = 0;
            for (Future<Boolean> each : reports) {
                kept += each.get() ? 1 : 0;
            }
            assertThat(kept).isEqualTo(24);
        } finally {
            pool.shutdownNow();
        }
        assertThat(ports().workLogs().ofWorker(JANA, new DatePeriod(FRIDAY, FRIDAY)))
                .hasSize(24);
    }

    @Test
    void what_is_billed_never_changes_and_a_late_log_is_told() {
        ports().ratedPeriods().add(aRatedPeriod(OCTOBER));
        assertThat(ports().workLogs().isBilled(BILLED)).isFalse();
        billOctober();
        assertThat(ports().workLogs().isBilled(BILLED)).isTrue();
        assertThatThrownBy(() -> work.remove(USER, BILLED, 0)).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> billing.rearrangeWork().split(USER, BILLED, 0, 5))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(
                        () -> billing.rearrangeWork().edit(USER, Map.of(BILLED, 0L), Edit.move(FORM, Optional.empty())))
                .isInstanceOf(RefusedException.class);
        assertThat(report(day("2026-10-05"), 15).warnings())
                .extracting(WorkLogWarning::kind)
                .containsExactly(WorkLogWarning.Kind.LATE);
    }

    private void billOctober() {
        ports().invoices().add(anInvoice("FV20260001"));
        ports().billedItems()
                .bill(
                        anInvoice("FV20260001").id(),
                        Map.of(0, new BilledItem.OfRating(aRatedPeriod(OCTOBER).id(), 0)));
    }

    @Test
    void a_rated_log_that_no_document_bears_may_be_changed_and_removed() {
        ports().ratedPeriods().add(aRatedPeriod(OCTOBER));
        work.remove(USER, BILLED, 0);
        assertThat(ports().workLogs().find(BILLED)).isEmpty();
    }

    @Test
    void a_log_is_corrected_once_and_then_its_correction() {
        Correction first = new Correction(new WorkLogId(identityOf("first")), BILLED, 45, Optional.empty());
        ports().workLogs().correct(BILLED, first);
        assertThatThrownBy(() -> ports().workLogs()
                        .correct(
                                BILLED,
                                new Correction(new WorkLogId(identityOf("other")), BILLED, 1, Optional.empty())))
                .isInstanceOf(IllegalStateException.class);
        ports().ratedPeriods().add(aRatedPeriod(OCTOBER));
        billOctober();
        Correction second = billing.correctWork().correct(USER, BILLED, 0, Optional.of("omyl"));
        assertThat(second.corrects()).isEqualTo(first.id());
        assertThat(ports().workLogs().corrections(BILLED)).containsExactlyInAnyOrder(first, second);
    }

    @Test
    void what_is_cancelled_makes_room_on_its_day_and_no_correction_makes_the_day_too_long() {
        LocalDate date = day("2026-10-12");
        WorkLogId whole = report(date, 1_440).logs().get(0).value().log().id();
        ports().periodLocks().add(new PeriodLock(new PeriodLockId(identityOf("lock 1")), OCTOBER, "hotovo"));
        assertThatThrownBy(() -> report(date, 480)).isInstanceOf(RefusedException.class);
        billing.correctWork().correct(USER, whole, 0, Optional.empty());
        assertThat(report(date, 480).logs()).hasSize(1);
        assertThatThrownBy(() -> billing.correctWork().correct(USER, whole, 961, Optional.empty()))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("at most 1440 minutes of work on 2026-10-12 were expected, with this it is 1441");
        assertThat(billing.correctWork()
                        .correct(USER, whole, 960, Optional.empty())
                        .minutes())
                .isEqualTo(960);
    }

    @Test
    void a_time_that_is_skipped_is_told_where_it_stands() {
        WorkTime night = WorkTime.between(day("2026-03-29"), LocalTime.of(1, 30), LocalTime.of(2, 15));
        WorkLogDraft draft = new WorkLogDraft(
                FORM, new ActivityCode("PROG"), night, WorkKind.BILLABLE, Optional.empty(), Optional.empty(), "");
        assertThatThrownBy(() -> work.add(USER, Optional.empty(), draft))
                .isInstanceOfSatisfying(
                        RefusedException.class, e -> assertThat(e.path()).isEqualTo("/end"))
                .hasMessageContaining("2026-03-29T02:15");
    }

    @Test
    void closed_periods_are_kept_and_found_by_their_days() {
        PeriodLock october = new PeriodLock(new PeriodLockId(identityOf("lock 1")), OCTOBER, "hotovo");
        ports().periodLocks().add(october);
        assertThat(ports().periodLocks().find(october.id())).contains(october);
        assertThat(ports().periodLocks().page(Optional.empty(), 10)).containsExactly(october);
        assertThat(ports().periodLocks().page(Optional.of(october.id()), 10)).isEmpty();
        assertThat(ports().periodLocks().closing(new DatePeriod(day("2026-10-31"), FRIDAY)))
                .containsExactly(october);
        assertThat(ports().periodLocks().closing(new DatePeriod(day("2026-11-01"), FRIDAY)))
                .isEmpty();
        assertThatThrownBy(() -> work.remove(USER, BILLED, 0)).isInstanceOf(RefusedException.class);
        ports().periodLocks().remove(october.id());
        work.remove(USER, BILLED, 0);
        assertThat(ports().workLogs().find(BILLED)).isEmpty();
    }

    @Test
    void a_change_of_a_version_that_is_gone_changes_nothing() {
        WorkLogId id = report(FRIDAY, 60).logs().get(0).value().log().id();
        work.change(USER, id, 1, draft(FRIDAY, Optional.of(LocalTime.of(9, 0)), 45));
        assertThatThrownBy(() -> work.change(USER, id, 1, draft(FRIDAY, Optional.empty(), 50)))
                .isInstanceOf(StaleVersionException.class);
        assertThat(work.find(USER, id).value().log().minutes()).isEqualTo(45);
        assertThat(work.find(USER, id).version()).isEqualTo(2);
    }

    @Test
    void an_order_that_asks_for_approval_gets_it_from_its_manager() {
        Order plain = anOrder("Z20260002", Optional.of(aClient("pekarna")));
        ports().workers().add(aWorker("petr"));
        ports().orders()
                .add(new Order(
                        plain.id(),
                        plain.number(),
                        plain.name(),
                        plain.client(),
                        plain.pricing(),
                        false,
                        false,
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        new OrderManagement(
                                OrderState.IN_PROGRESS,
                                BillingMode.ONGOING,
                                Budget.NONE,
                                Optional.of(aWorker("petr").id()),
                                true)));
        ports().orders().addTask(aTask("APP-1", plain));
        WorkLogId id = report(FRIDAY, 60).logs().get(0).value().log().id();
        TimesheetEntry waiting = billing.rearrangeWork()
                .edit(USER, Map.of(id, 1L), Edit.move(aTask("APP-1", plain).id(), Optional.empty()))
                .logs()
                .get(0)
                .value();
        assertThat(waiting.approval()).isEqualTo(Approval.WAITING);
        DatePeriod friday = new DatePeriod(FRIDAY, FRIDAY);
        assertThat(ports().workLogs().of(List.of(plain.id()), friday)).isEmpty();
        Caller caller = new Caller("petr", "request-2");
        TimesheetUser petr =
                new TimesheetUser(caller, Optional.of(aWorker("petr").id()), true, true);
        TimesheetUser other = new TimesheetUser(caller, Optional.empty(), true, true);
        assertThatThrownBy(() -> billing.approveWork().decide(other, id, 2, true))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> billing.approveWork().decide(USER, id, 2, true))
                .isInstanceOf(RefusedException.class);
        // it changes no fact, so that it does not matter whether the day is closed
        ports().periodLocks().add(new PeriodLock(new PeriodLockId(identityOf("friday")), friday, "hotovo"));
        assertThat(billing.approveWork().decide(petr, id, 2, true).value().approval())
                .isEqualTo(Approval.APPROVED);
        assertThat(ports().workLogs().of(List.of(plain.id()), friday)).hasSize(1);
        assertThatThrownBy(() -> billing.approveWork().decide(petr, BILLED, 0, true))
                .isInstanceOf(RefusedException.class);
    }
}
