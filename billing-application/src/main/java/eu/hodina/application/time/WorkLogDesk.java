package eu.hodina.application.time;

import eu.hodina.application.NotFoundException;
import eu.hodina.application.Ports;
import eu.hodina.application.RefusedException;
import eu.hodina.application.Versioned;
import eu.hodina.application.order.WatchBudgets;
import eu.hodina.application.trail.Caller;
import eu.hodina.application.trail.ChangeRecorder;
import eu.hodina.application.trail.Subject;
import eu.hodina.domain.catalog.ActivityCode;
import eu.hodina.domain.money.DatePeriod;
import eu.hodina.domain.order.Order;
import eu.hodina.domain.order.OrderId;
import eu.hodina.domain.order.Task;
import eu.hodina.domain.order.TaskId;
import eu.hodina.domain.people.WorkerId;
import eu.hodina.domain.time.Approval;
import eu.hodina.domain.time.TimesheetEntry;
import eu.hodina.domain.time.WorkKind;
import eu.hodina.domain.time.WorkLogId;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** What all use cases of work logs do alike, within their transaction: find, keep, refuse. */
final class WorkLogDesk {
    private final Ports ports;
    private final ChangeRecorder recorder;

    WorkLogDesk(Ports ports, ChangeRecorder recorder) {
        this.ports = ports;
        this.recorder = recorder;
    }

    static Subject subject(WorkLogId id) {
        return new Subject("work-log", id.value());
    }

    /** Steps of one worker come one after the other, those of the stopwatch among them; before anything is read. */
    void lock(WorkerId worker) {
        ports.stopwatches().lock(worker);
    }

    /** The log that is to change, and its worker's other steps wait. */
    TimesheetEntry taken(TimesheetUser user, WorkLogId id) {
        TimesheetEntry entry = waiting(user, id);
        refuseLocked(entry);
        return entry;
    }

    /** The log to be approved, of which no fact changes: also on a day that is closed. */
    TimesheetEntry takenToApprove(TimesheetUser user, WorkLogId id) {
        TimesheetEntry entry = waiting(user, id);
        refuseBilled(entry);
        return entry;
    }

    private TimesheetEntry waiting(TimesheetUser user, WorkLogId id) {
        TimesheetEntry entry = ports.workLogs().lock(List.of(id)).stream()
                .findFirst()
                .map(user::changing)
                .orElseThrow(() -> new NotFoundException("work-log", id.value()));
        lock(entry.log().worker());
        return entry;
    }

    void refuseUnknown(WorkerId worker) {
        if (ports.workers().find(worker).isEmpty()) {
            throw new RefusedException("/worker", "the id of a worker was expected, not '" + worker + "'");
        }
    }

    ZoneId zone() {
        return FirmZone.of(ports.firms());
    }

    TimesheetEntry kept(WorkLogId id) {
        return ports.workLogs().find(id).orElseThrow(() -> new NotFoundException("work-log", id.value()));
    }

    Versioned<TimesheetEntry> add(Caller caller, TimesheetEntry entry) {
        ports.workLogs().enter(List.of(entry));
        return new Versioned<>(
                entry, recorder.created(caller, subject(entry.log().id()), entry));
    }

    Versioned<TimesheetEntry> replace(Caller caller, TimesheetEntry before, long version, TimesheetEntry after) {
        long now = recorder.changed(caller, subject(before.log().id()), version, before, after);
        ports.workLogs().replace(after);
        return new Versioned<>(after, now);
    }

    void remove(Caller caller, TimesheetEntry before, long version) {
        recorder.removed(caller, subject(before.log().id()), version, before);
        ports.workLogs().remove(before.log().id());
    }

    Task task(String path, TaskId id) {
        return ports.orders()
                .findTask(id)
                .orElseThrow(() -> new RefusedException(path, "the id of a task was expected, not '" + id + "'"));
    }

    void refuseUnknown(ActivityCode activity, LocalDate date) {
        boolean known = ports.activities().all().stream()
                .anyMatch(
                        each -> each.code().equals(activity) && each.validity().contains(date));
        if (!known) {
            throw new RefusedException(
                    "/activity", "an activity that is valid on " + date + " was expected, not '" + activity + "'");
        }
    }

    void refuseMends(WorkKind kind, Optional<TaskId> mends) {
        if (kind == WorkKind.REWORK) {
            task(
                    "/mends",
                    mends.orElseThrow(() -> new RefusedException("/mends", "rework names the task that it mends")));
        } else if (mends.isPresent()) {
            throw new RefusedException("/mends", "nothing was expected, as work of kind " + kind + " mends no task");
        }
    }

    /** Tells managers what is used of the orders' budgets; it refuses nothing, and the worker never meets it. */
    static void watch(WatchBudgets budgets, List<TimesheetEntry> entries) {
        budgets.check(entries.stream().map(entry -> entry.log().order()).toList());
    }

    /** A log that is billed, or whose day is closed, never changes. */
    void refuseLocked(TimesheetEntry entry) {
        refuseBilled(entry);
        if (isClosed(entry)) {
            throw new RefusedException(
                    "",
                    "a log of a day that is open was expected, and "
                            + entry.log().date() + " is closed; correct it");
        }
    }

    private void refuseBilled(TimesheetEntry entry) {
        if (ports.workLogs().isBilled(entry.log().id())) {
            throw new RefusedException("", "a log that is not billed was expected; correct it, or log what is missing");
        }
    }

    boolean isLocked(TimesheetEntry entry) {
        return ports.workLogs().isBilled(entry.log().id()) || isClosed(entry);
    }

    private boolean isClosed(TimesheetEntry entry) {
        LocalDate date = entry.log().date();
        return !ports.periodLocks().closing(new DatePeriod(date, date)).isEmpty();
    }

    /** Whether a manager looks at the log first: as the order says, and anew after each change. */
    Approval approval(OrderId order) {
        boolean needed = ports.orders()
                .find(order)
                .map(Order::management)
                .filter(each -> each.approval())
                .isPresent();
        return needed ? Approval.WAITING : Approval.NOT_NEEDED;
    }
}
