package eu.hodina.application.time;

import eu.hodina.application.Identities;
import eu.hodina.application.Ports;
import eu.hodina.application.RefusedException;
import eu.hodina.application.order.WatchBudgets;
import eu.hodina.application.trail.Caller;
import eu.hodina.application.trail.ChangeRecorder;
import eu.hodina.application.trail.Subject;
import eu.hodina.domain.catalog.ActivityCode;
import eu.hodina.domain.order.OrderId;
import eu.hodina.domain.order.Task;
import eu.hodina.domain.order.TaskId;
import eu.hodina.domain.people.WorkerId;
import eu.hodina.domain.time.Approval;
import eu.hodina.domain.time.Sitting;
import eu.hodina.domain.time.Stopwatch;
import eu.hodina.domain.time.StopwatchRefusedException;
import eu.hodina.domain.time.StopwatchRefusedException.Reason;
import eu.hodina.domain.time.TimesheetEntry;
import eu.hodina.domain.time.WatchedTask;
import eu.hodina.domain.time.WorkKind;
import eu.hodina.domain.time.WorkLog;
import eu.hodina.domain.time.WorkLogId;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * Use cases: a worker measures what he or she does. Each step is one transaction in which the watch is locked first; steps of
 * one worker at once come one after the other. A step leaves no record in the trail, the logs of a stop do.
 */
public final class RunStopwatch {
    private final Ports ports;
    private final ChangeRecorder recorder;
    private final Identities identities;
    private final InstantSource clock;
    private final WatchBudgets budgets;

    /**
     * Made by {@link eu.hodina.application.Billing#runStopwatch}.
     *
     * @param ports all that is kept
     * @param recorder keeps which logs were made
     * @param identities of the logs
     * @param clock tells the time
     * @param budgets tells when an order's budget is nearly used
     */
    public RunStopwatch(
            Ports ports, ChangeRecorder recorder, Identities identities, InstantSource clock, WatchBudgets budgets) {
        this.ports = Objects.requireNonNull(ports, "ports");
        this.recorder = Objects.requireNonNull(recorder, "recorder");
        this.identities = Objects.requireNonNull(identities, "identities");
        this.clock = Objects.requireNonNull(clock, "clock");
        this.budgets = Objects.requireNonNull(budgets, "budgets");
    }

    /**
     * What is to be measured from now on.
     *
     * @param task which one
     * @param activity what kind of work it is; none = with which the task waits
     * @param note none = as it is, or empty where the task is new on the watch
     */
    public record Wanted(TaskId task, Optional<ActivityCode> activity, Optional<String> note) {
        /** Checks that all is there. */
        public Wanted {
            Objects.requireNonNull(task, "task");
            Objects.requireNonNull(activity, "activity");
            Objects.requireNonNull(note, "note");
        }
    }

    /**
     * {@return what the worker measures}
     *
     * @param worker whose watch it is
     */
    public WatchState look(WorkerId worker) {
        return ports.transactions().call(() -> {
            Stopwatch watch = ports.stopwatches().find(worker);
            return new WatchState(watch, now(watch));
        });
    }

    /**
     * Begins to measure a task.
     *
     * @param worker who works on it
     * @param wanted what is measured
     * @return the watch on which it runs
     * @throws StopwatchRefusedException where a task runs already
     * @throws RefusedException where there is no such task or activity
     */
    public WatchState start(WorkerId worker, Wanted wanted) {
        return step(worker, (watch, at) -> watch.start(work(watch, wanted), at));
    }

    /**
     * Ends the sitting of the task that runs and begins that of another, in the same second.
     *
     * @param worker who works on them
     * @param wanted what is measured from now on
     * @param end what is said of the sitting that ends
     * @return the watch on which it runs
     * @throws StopwatchRefusedException where no task runs, or this very one
     * @throws RefusedException where there is no such task or activity
     * @throws OverlongSittingException where the sitting is so long that its end is asked about
     */
    public WatchState switchTo(WorkerId worker, Wanted wanted, SittingEnd end) {
        return step(worker, (watch, at) -> watch.switchTo(work(watch, wanted), end(watch, end, at), at));
    }

    /**
     * Ends the sitting; its task waits, before all others.
     *
     * @param worker whose watch it is
     * @param end what is said of the sitting
     * @return the watch on which nothing runs
     * @throws StopwatchRefusedException where no task runs
     * @throws OverlongSittingException where the sitting is so long that its end is asked about
     */
    public WatchState pause(WorkerId worker, SittingEnd end) {
        return step(worker, (watch, at) -> watch.pause(end(watch, end, at)));
    }

    /**
     * Goes on with the task that waits first.
     *
     * @param worker whose watch it is
     * @return the watch on which it runs
     * @throws StopwatchRefusedException where a task runs, or none waits
     */
    public WatchState resumeNext(WorkerId worker) {
        return step(worker, Stopwatch::resumeNext);
    }

    /**
     * The tasks wait in another order.
     *
     * @param worker whose watch it is
     * @param tasks those that wait, each once, the next one first
     * @return the watch
     * @throws StopwatchRefusedException where these are not the tasks that wait
     */
    public WatchState reorder(WorkerId worker, List<TaskId> tasks) {
        return step(worker, (watch, at) -> watch.reorder(tasks));
    }

    /**
     * Writes the note of a task; what is measured goes on.
     *
     * @param worker whose watch it is
     * @param task none = the one that runs
     * @param text may be empty
     * @return the watch
     * @throws StopwatchRefusedException where the task is not on the watch
     */
    public WatchState note(WorkerId worker, Optional<TaskId> task, String text) {
        return step(worker, (watch, at) -> watch.note(chosen(watch, task), text));
    }

    /**
     * A task leaves the watch, and nothing becomes of what was measured of it; the sittings stay on record.
     *
     * @param worker whose watch it is
     * @param task none = the one that runs
     * @return the watch without it
     * @throws StopwatchRefusedException where the task is not on the watch
     */
    public WatchState discard(WorkerId worker, Optional<TaskId> task) {
        return ports.transactions().call(() -> {
            Stopwatch before = ports.stopwatches().lock(worker);
            Instant at = now(before);
            Stopwatch.Finished done = before.remove(chosen(before, task), at);
            ports.stopwatches().replace(before, done.watch());
            ports.stopwatches().settle(worker, done.work(), SittingOutcome.DISCARDED);
            return new WatchState(done.watch(), at);
        });
    }

    /**
     * A task leaves the watch, and each of its sittings becomes a log on each of its days: billable work, or internal work
     * where the order is the firm's own.
     *
     * @param caller who does it
     * @param worker whose watch it is
     * @param task none = the one that runs
     * @param end what is said of the sitting, where it is the task that runs
     * @return the watch without the task, and the logs
     * @throws StopwatchRefusedException where the task is not on the watch
     * @throws OverlongSittingException where the sitting is so long that its end is asked about
     */
    public StoppedTask stop(Caller caller, WorkerId worker, Optional<TaskId> task, SittingEnd end) {
        return ports.transactions().call(() -> {
            Stopwatch before = ports.stopwatches().lock(worker);
            Instant at = now(before);
            TaskId chosen = chosen(before, task);
            boolean runs = before.running()
                    .filter(now -> now.work().task().equals(chosen))
                    .isPresent();
            Stopwatch.Finished done = before.remove(chosen, runs ? end(before, end, at) : at);
            ports.stopwatches().replace(before, done.watch());
            ports.stopwatches().settle(worker, done.work(), SittingOutcome.LOGGED);
            List<TimesheetEntry> logs = logs(worker, done.work());
            ports.workLogs().enter(logs);
            new WorkLogChecks(ports, FirmZone.of(ports.firms())).refuseTooMuch(worker, logs);
            logs.forEach(log -> recorder.created(
                    caller, new Subject("work-log", log.log().id().value()), log));
            budgets.check(logs.stream().map(entry -> entry.log().order()).toList());
            return new StoppedTask(new WatchState(done.watch(), at), logs);
        });
    }

    private WatchState step(WorkerId worker, BiFunction<Stopwatch, Instant, Stopwatch> step) {
        return ports.transactions().call(() -> {
            Stopwatch before = ports.stopwatches().lock(worker);
            Instant at = now(before);
            Stopwatch after = step.apply(before, at);
            ports.stopwatches().replace(before, after);
            return new WatchState(after, at);
        });
    }

    /** The clocks of two nodes differ: what one has measured is not before the other's now. */
    private Instant now(Stopwatch watch) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        return Stream.concat(watch.measuredUntil().stream(), watch.running().map(Stopwatch.Running::since).stream())
                .filter(now::isBefore)
                .max(Instant::compareTo)
                .orElse(now);
    }

    private static TaskId chosen(Stopwatch watch, Optional<TaskId> task) {
        return task.orElseGet(() -> watch.measured().work().task());
    }

    private static Instant end(Stopwatch watch, SittingEnd said, Instant at) {
        Instant end =
                said.endedAt().map(each -> each.truncatedTo(ChronoUnit.SECONDS)).orElse(at);
        if (end.isAfter(at)) {
            throw new StopwatchRefusedException(
                    Reason.OTHER_TIME, "a time up to now, " + at + ", was expected, not " + end);
        }
        boolean isAnswered = said.confirmed() || said.endedAt().isPresent();
        if (!isAnswered && watch.isOverlong(at)) {
            throw new OverlongSittingException(
                    watch.measured().work().task(), watch.measured().since(), at);
        }
        return end;
    }

    private WatchedTask work(Stopwatch watch, Wanted wanted) {
        Optional<WatchedTask> waits = watch.queue().stream()
                .filter(each -> each.task().equals(wanted.task()))
                .findFirst();
        ActivityCode activity = wanted.activity()
                .or(() -> waits.map(WatchedTask::activity))
                .orElseThrow(() -> new RefusedException(
                        "/activity", "the activity was expected of a task that does not wait yet"));
        if (waits.isEmpty()) {
            refuseUnknown(wanted.task(), activity);
        }
        return WatchedTask.fresh(wanted.task(), activity, wanted.note().orElse(""));
    }

    private void refuseUnknown(TaskId task, ActivityCode activity) {
        if (ports.orders().findTask(task).isEmpty()) {
            throw new RefusedException("/task", "the id of a task was expected, not '" + task + "'");
        }
        if (ports.activities().all().stream().noneMatch(each -> each.code().equals(activity))) {
            throw new RefusedException("/activity", "the code of an activity was expected, not '" + activity + "'");
        }
    }

    private List<TimesheetEntry> logs(WorkerId worker, WatchedTask work) {
        ZoneId zone = FirmZone.of(ports.firms());
        OrderId order = ports.orders().findTask(work.task()).map(Task::order).orElseThrow();
        Approval approval = new WorkLogDesk(ports, recorder).approval(order);
        boolean isOwn = ports.orders()
                .find(order)
                .filter(each -> each.client().isEmpty())
                .isPresent();
        List<TimesheetEntry> logs = new ArrayList<>();
        for (Sitting sitting : work.sittings()) {
            for (Sitting.Part part : sitting.parts(zone)) {
                WorkLog log = new WorkLog(
                        new WorkLogId(identities.next()),
                        order,
                        work.task(),
                        worker,
                        work.activity(),
                        part.date(),
                        Optional.of(part.start()),
                        part.minutes(),
                        isOwn ? WorkKind.INTERNAL : WorkKind.BILLABLE,
                        Optional.empty(),
                        work.note());
                logs.add(new TimesheetEntry(log, Optional.of(sitting.begin()), Optional.empty(), approval));
            }
        }
        return logs;
    }
}
