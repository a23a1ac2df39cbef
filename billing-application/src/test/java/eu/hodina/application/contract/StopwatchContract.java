package eu.hodina.application.contract;

import static eu.hodina.application.fixture.Fixtures.aTask;
import static eu.hodina.application.fixture.Fixtures.aWorker;
import static eu.hodina.application.fixture.Fixtures.anOrder;
import static eu.hodina.application.fixture.Fixtures.identityOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.hodina.application.Billing;
import eu.hodina.application.Ports;
import eu.hodina.application.time.MeasuredSitting;
import eu.hodina.application.time.RunStopwatch;
import eu.hodina.application.time.RunStopwatch.Wanted;
import eu.hodina.application.time.SittingEnd;
import eu.hodina.application.time.SittingOutcome;
import eu.hodina.application.trail.Caller;
import eu.hodina.application.trail.Subject;
import eu.hodina.domain.catalog.ActivityCode;
import eu.hodina.domain.order.Order;
import eu.hodina.domain.order.TaskId;
import eu.hodina.domain.people.WorkerId;
import eu.hodina.domain.time.Sitting;
import eu.hodina.domain.time.Stopwatch;
import eu.hodina.domain.time.StopwatchRefusedException;
import eu.hodina.domain.time.TimesheetEntry;
import eu.hodina.domain.time.WatchedTask;
import eu.hodina.domain.time.WorkKind;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One task of a worker runs, sittings never overlap, and what was measured stays. */
public abstract class StopwatchContract extends PortsContract {
    private static final Instant NINE = Instant.parse("2026-11-23T08:00:00Z");
    private static final ActivityCode PROG = new ActivityCode("PROG");
    private static final WorkerId JANA = aWorker("jana").id();
    private static final Caller CALLER = new Caller("jana", "request-1");
    private static final int THREADS = 32;

    private final AtomicLong seconds = new AtomicLong();
    private final RunStopwatch stopwatch;

    protected StopwatchContract(Ports empty) {
        super(empty);
        stopwatch = new Billing(empty, Billing.Outside.closed(), () -> NINE.plusSeconds(seconds.get()), new Random(7))
                .runStopwatch();
    }

    @BeforeEach
    void tasks() {
        IntStream.range(0, THREADS)
                .forEach(i -> ports().orders().addTask(aTask("T-" + i, anOrder("Z20260001", Optional.empty()))));
    }

    private static TaskId task(int i) {
        return new TaskId(identityOf("task T-" + i));
    }

    private static Wanted wanted(int i) {
        return new Wanted(task(i), Optional.of(PROG), Optional.empty());
    }

    private static WatchedTask fresh(int i) {
        return WatchedTask.fresh(task(i), PROG, "");
    }

    private static Instant at(long second) {
        return NINE.plusSeconds(second);
    }

    private List<MeasuredSitting> measured() {
        return ports().stopwatches().measured(JANA, Instant.MIN, Instant.MAX);
    }

    @Test
    void a_watch_is_kept_as_it_is() {
        Stopwatch watch = Stopwatch.of(JANA);
        assertThat(ports().stopwatches().find(JANA)).isEqualTo(watch);
        List<Stopwatch> steps = new ArrayList<>();
        steps.add(watch.start(fresh(1), at(0)));
        steps.add(steps.get(0).switchTo(fresh(2), at(10)));
        steps.add(steps.get(1).switchTo(fresh(3), at(20)).note(task(1), "Žluťoučký 🐛"));
        steps.add(steps.get(2).switchTo(fresh(1), at(25)));
        steps.add(steps.get(3).reorder(List.of(task(2), task(3))));
        steps.add(steps.get(4).pause(at(31)));
        steps.add(steps.get(5).resumeNext(at(60)));
        for (Stopwatch step : steps) {
            ports().stopwatches().replace(watch, step);
            watch = step;
            assertThat(ports().stopwatches().find(JANA)).isEqualTo(watch);
        }
        assertThat(measured()).extracting(MeasuredSitting::outcome).containsOnly(SittingOutcome.PENDING);
        Stopwatch.Finished done = watch.remove(task(1), at(70));
        ports().stopwatches().replace(watch, done.watch());
        ports().stopwatches().settle(JANA, done.work(), SittingOutcome.LOGGED);
        assertThat(ports().stopwatches().find(JANA)).isEqualTo(done.watch());
        assertThat(measured())
                .filteredOn(each -> each.outcome() == SittingOutcome.LOGGED)
                .extracting(MeasuredSitting::sitting)
                .isEqualTo(done.work().sittings());
    }

    @Test
    void sittings_of_a_worker_never_overlap_in_the_store() {
        Stopwatch before = Stopwatch.of(JANA);
        ports().stopwatches()
                .settle(JANA, before.start(fresh(1), at(0)).stop(at(60)).work(), SittingOutcome.LOGGED);
        WatchedTask late = before.start(fresh(2), at(59)).stop(at(90)).work();
        assertThatThrownBy(() -> ports().stopwatches().settle(JANA, late, SittingOutcome.LOGGED))
                .isInstanceOf(IllegalStateException.class);
        assertThat(measured()).hasSize(1);
    }

    /** Nobody locks, nobody reads: the store lets one of them in. */
    @Test
    void of_many_that_run_at_once_the_store_keeps_exactly_one() throws Exception {
        Stopwatch empty = Stopwatch.of(JANA);
        List<Boolean> kept = together(i -> () -> {
            try {
                ports().stopwatches().replace(empty, empty.start(fresh(i), at(i)));
                return true;
            } catch (IllegalStateException e) {
                return false;
            }
        });
        assertThat(kept).filteredOn(won -> won).hasSize(1);
        Stopwatch watch = ports().stopwatches().find(JANA);
        assertThat(watch.running()).isPresent();
        assertThat(watch.queue()).isEmpty();
    }

    @Test
    void many_who_start_and_switch_at_once_leave_one_that_runs_and_neither_gap_nor_overlap() throws Exception {
        seconds.set(1_000);
        List<Boolean> done = together(i -> () -> {
            boolean any = false;
            for (int round = 0; round < 4; round++) {
                seconds.incrementAndGet();
                try {
                    if ((i + round) % 4 == 0) {
                        stopwatch.start(JANA, wanted(i));
                    } else {
                        stopwatch.switchTo(JANA, wanted((i + round) % THREADS), SittingEnd.NOW);
                    }
                    any = true;
                } catch (StopwatchRefusedException e) {
                    // a start where one runs already, a switch where none does or to the same task
                }
            }
            return any;
        });
        assertThat(done).contains(true);
        seconds.addAndGet(10);
        Stopwatch watch = stopwatch.look(JANA).watch();
        Instant since = watch.measured().since();
        List<Sitting> sittings =
                measured().stream().map(MeasuredSitting::sitting).toList();
        assertThat(sittings).isNotEmpty();
        for (int i = 1; i < sittings.size(); i++) {
            assertThat(sittings.get(i).begin()).isEqualTo(sittings.get(i - 1).end());
        }
        assertThat(sittings.get(sittings.size() - 1).end()).isEqualTo(since);
        long measured = watch.queue().stream().mapToLong(WatchedTask::seconds).sum()
                + watch.measured().work().seconds();
        assertThat(measured)
                .isEqualTo(Duration.between(sittings.get(0).begin(), since).toSeconds());
        assertThat(1 + watch.queue().size()).isEqualTo((int)
                IntStream.range(0, THREADS).filter(i -> onWatch(watch, task(i))).count());
    }

    private static boolean onWatch(Stopwatch watch, TaskId task) {
        return watch.measured().work().task().equals(task)
                || watch.queue().stream().anyMatch(each -> each.task().equals(task));
    }

    private static <T> List<T> together(IntFunction<Callable<T>> work) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(THREADS);
        try {
            List<T> results = new ArrayList<>();
            for (var future :
                    pool.invokeAll(IntStream.range(0, THREADS).mapToObj(work).toList())) {
                results.add(future.get());
            }
            return results;
        } finally {
            pool.shutdownNow();
        }
    }

    /** 22:00 to 6:00 in the night in which an hour is skipped, in Prague. */
    @Test
    void a_stop_makes_a_log_a_day_and_keeps_the_sitting() {
        seconds.set(
                Duration.between(NINE, Instant.parse("2027-03-27T21:00:00Z")).toSeconds());
        stopwatch.start(JANA, new Wanted(task(1), Optional.of(PROG), Optional.of("nasazení")));
        seconds.addAndGet(7 * 3_600);
        var stopped = stopwatch.stop(CALLER, JANA, Optional.empty(), SittingEnd.NOW);
        assertThat(stopped.logs())
                .extracting(each -> each.log().date() + " " + each.log().start().orElseThrow() + " "
                        + each.log().minutes())
                .containsExactly("2027-03-27 22:00 120", "2027-03-28 00:00 300");
        for (TimesheetEntry entry : stopped.logs()) {
            assertThat(ports().workLogs().find(entry.log().id())).contains(entry);
            assertThat(entry.measured()).contains(Instant.parse("2027-03-27T21:00:00Z"));
            assertThat(entry.log().note()).isEqualTo("nasazení");
            assertThat(ports().trail()
                            .version(new Subject("work-log", entry.log().id().value())))
                    .isEqualTo(1);
        }
        assertThat(measured()).singleElement().satisfies(each -> {
            assertThat(each.outcome()).isEqualTo(SittingOutcome.LOGGED);
            assertThat(Duration.between(each.sitting().begin(), each.sitting().end()))
                    .isEqualTo(Duration.ofHours(7));
        });
    }

    @Test
    void work_for_a_client_is_billable_and_work_for_the_firm_itself_internal() {
        Order own = anOrder("Z20260099", Optional.empty());
        ports().orders().add(own);
        ports().orders().addTask(aTask("OWN", own));
        TaskId ours = new TaskId(identityOf("task OWN"));
        TaskId theirs = new TaskId(identityOf("task WEB-1"));
        for (TaskId each : List.of(ours, theirs)) {
            stopwatch.start(JANA, new Wanted(each, Optional.of(PROG), Optional.empty()));
            seconds.addAndGet(90);
            WorkKind kind = each.equals(ours) ? WorkKind.INTERNAL : WorkKind.BILLABLE;
            assertThat(stopwatch
                            .stop(CALLER, JANA, Optional.empty(), SittingEnd.NOW)
                            .logs())
                    .extracting(entry -> entry.log().kind())
                    .containsExactly(kind);
        }
    }

    @Test
    void what_is_discarded_stays_on_record_and_makes_no_log() {
        stopwatch.start(JANA, wanted(1));
        seconds.addAndGet(90);
        assertThat(stopwatch.discard(JANA, Optional.empty()).watch().running()).isEmpty();
        assertThat(measured()).extracting(MeasuredSitting::outcome).containsExactly(SittingOutcome.DISCARDED);
        assertThat(ports().workLogs().count()).isEqualTo(2);
    }
}
