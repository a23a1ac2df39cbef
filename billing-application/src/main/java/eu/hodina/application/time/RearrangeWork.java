package eu.hodina.application.time;

import eu.hodina.application.Identities;
import eu.hodina.application.NotFoundException;
import eu.hodina.application.Ports;
import eu.hodina.application.RefusedException;
import eu.hodina.application.Versioned;
import eu.hodina.application.order.WatchBudgets;
import eu.hodina.application.trail.ChangeRecorder;
import eu.hodina.domain.catalog.ActivityCode;
import eu.hodina.domain.money.DatePeriod;
import eu.hodina.domain.order.Task;
import eu.hodina.domain.order.TaskId;
import eu.hodina.domain.people.WorkerId;
import eu.hodina.domain.time.TimesheetEntry;
import eu.hodina.domain.time.WorkKind;
import eu.hodina.domain.time.WorkLog;
import eu.hodina.domain.time.WorkLogId;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Use cases: logs are split, moved and edited in bulk, and a week is copied to another. */
public final class RearrangeWork {
    /** So many logs are edited at once at most. */
    public static final int MOST = 200;

    private static final int DAYS = 7;

    private final Ports ports;
    private final Identities identities;
    private final WatchBudgets budgets;
    private final WorkLogDesk desk;

    /**
     * Made by {@link eu.hodina.application.Billing#rearrangeWork}.
     *
     * @param ports all that is kept
     * @param recorder keeps who changed what
     * @param identities of new logs
     * @param budgets tells managers what is used of them
     */
    public RearrangeWork(Ports ports, ChangeRecorder recorder, Identities identities, WatchBudgets budgets) {
        this.ports = Objects.requireNonNull(ports, "ports");
        this.identities = Objects.requireNonNull(identities, "identities");
        this.budgets = Objects.requireNonNull(budgets, "budgets");
        this.desk = new WorkLogDesk(ports, recorder);
    }

    /**
     * What a log is from now on; what is not said stays.
     *
     * @param task on which; its order is that of the task
     * @param activity what kind of work it was
     * @param kind whom it is for
     * @param mends of rework: the task whose mistakes were mended
     * @param writeOff why it is not billed
     * @param note what was done
     */
    public record Edit(
            Optional<TaskId> task,
            Optional<ActivityCode> activity,
            Optional<WorkKind> kind,
            Optional<TaskId> mends,
            Optional<String> writeOff,
            Optional<String> note) {
        /** Checks that all is there. */
        public Edit {
            Objects.requireNonNull(task, "task");
            Objects.requireNonNull(activity, "activity");
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(mends, "mends");
            Objects.requireNonNull(writeOff, "writeOff");
            Objects.requireNonNull(note, "note");
        }

        /**
         * {@return an edit that moves a log}
         *
         * @param task to which
         * @param activity none = as it was
         */
        public static Edit move(TaskId task, Optional<ActivityCode> activity) {
            return new Edit(
                    Optional.of(task),
                    activity,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
        }
    }

    /**
     * Edits some logs alike, all or none; moving one log is an edit of one.
     *
     * @param user who does it
     * @param versions that the user had read, by log
     * @param edit what they are from now on
     * @return the logs as they are now, by id
     * @throws NotFoundException where one is not there, or not the user's to change
     * @throws RefusedException where one is locked, or something that is named is not there
     * @throws eu.hodina.application.trail.StaleVersionException where somebody changed one meanwhile
     */
    public ReportedWork edit(TimesheetUser user, Map<WorkLogId, Long> versions, Edit edit) {
        return ports.transactions().call(() -> {
            List<TimesheetEntry> found = ports.workLogs().lock(versions.keySet());
            versions.keySet().stream()
                    .filter(id ->
                            found.stream().noneMatch(each -> each.log().id().equals(id)))
                    .findFirst()
                    .ifPresent(id -> {
                        throw new NotFoundException("work-log", id.value());
                    });
            found.stream().map(user::changing).forEach(desk::refuseLocked);
            List<Versioned<TimesheetEntry>> logs = found.stream()
                    .map(before -> desk.replace(
                            user.caller(), before, versions.get(before.log().id()), edited(before, edit)))
                    .toList();
            WorkLogDesk.watch(budgets, logs.stream().map(Versioned::value).toList());
            return new ReportedWork(logs, List.of());
        });
    }

    private TimesheetEntry edited(TimesheetEntry before, Edit edit) {
        WorkLog log = before.log();
        Task task = desk.task("/task", edit.task().orElse(log.task()));
        ActivityCode activity = edit.activity().orElse(log.activity());
        edit.activity().ifPresent(wanted -> desk.refuseUnknown(wanted, log.date()));
        WorkKind kind = edit.kind().orElse(log.kind());
        Optional<TaskId> mends = kind == WorkKind.REWORK ? edit.mends().or(before::mends) : edit.mends();
        if (edit.kind().isPresent() || edit.mends().isPresent()) {
            desk.refuseMends(kind, mends);
        }
        WorkLog after = new WorkLog(
                log.id(),
                task.order(),
                task.id(),
                log.worker(),
                activity,
                log.date(),
                log.start(),
                log.minutes(),
                kind,
                edit.writeOff().or(log::writeOff),
                edit.note().orElse(log.note()));
        return new TimesheetEntry(after, before.measured(), mends, desk.approval(task.order()));
    }

    /**
     * Splits a log in two, which together are as long as it was.
     *
     * @param user who does it
     * @param id of the log, which keeps the first piece
     * @param version that the user had read
     * @param minutes of the first piece
     * @return the two, earlier first
     * @throws NotFoundException where there is none of this identity, or it is not the user's to change
     * @throws RefusedException where it is locked, or not longer than that
     * @throws eu.hodina.application.trail.StaleVersionException where somebody changed it meanwhile
     */
    public ReportedWork split(TimesheetUser user, WorkLogId id, long version, int minutes) {
        return ports.transactions().call(() -> {
            TimesheetEntry before = desk.taken(user, id);
            int whole = before.log().minutes();
            if (minutes < 1 || minutes >= whole) {
                throw new RefusedException(
                        "/duration", "from 1 to " + (whole - 1) + " minutes of the " + whole + " were expected");
            }
            Optional<LocalTime> middle = before.log().start().map(start -> start.plusMinutes(minutes));
            TimesheetEntry first = piece(before, id, before.log().start(), minutes);
            TimesheetEntry second = piece(before, new WorkLogId(identities.next()), middle, whole - minutes);
            return new ReportedWork(
                    List.of(desk.replace(user.caller(), before, version, first), desk.add(user.caller(), second)),
                    List.of());
        });
    }

    private static TimesheetEntry piece(TimesheetEntry whole, WorkLogId id, Optional<LocalTime> start, int minutes) {
        return new TimesheetEntry(
                on(whole.log(), id, whole.log().date(), start, minutes),
                whole.measured(),
                whole.mends(),
                whole.approval());
    }

    private static WorkLog on(WorkLog log, WorkLogId id, LocalDate date, Optional<LocalTime> start, int minutes) {
        return new WorkLog(
                id,
                log.order(),
                log.task(),
                log.worker(),
                log.activity(),
                date,
                start,
                minutes,
                log.kind(),
                log.writeOff(),
                log.note());
    }

    /**
     * Copies the logs of seven days to seven others, as typed work. A start that the new day does not have is left out.
     *
     * @param user who does it
     * @param worker whose; none = the user's
     * @param from the first of the seven days
     * @param to the first of the others
     * @return the new logs, and what to look at
     * @throws RefusedException where the days are the same, too many logs are there, or a day would be longer than it is
     */
    public ReportedWork copyWeek(TimesheetUser user, Optional<WorkerId> worker, LocalDate from, LocalDate to) {
        WorkerId whose = user.reporting(worker);
        if (Math.abs(ChronoUnit.DAYS.between(from, to)) < DAYS) {
            throw new RefusedException("/to", "seven other days than those from " + from + " were expected");
        }
        return ports.transactions().call(() -> {
            desk.lock(whose);
            desk.refuseUnknown(whose);
            List<TimesheetEntry> week = ports.workLogs().ofWorker(whose, new DatePeriod(from, from.plusDays(DAYS - 1)));
            if (week.size() > MOST) {
                throw new RefusedException("/from", "at most " + MOST + " logs in the week were expected");
            }
            ZoneId zone = desk.zone();
            List<Versioned<TimesheetEntry>> copies = new ArrayList<>();
            for (TimesheetEntry entry : week) {
                LocalDate date =
                        to.plusDays(ChronoUnit.DAYS.between(from, entry.log().date()));
                copies.add(desk.add(user.caller(), copy(entry, date, zone)));
            }
            List<TimesheetEntry> added = copies.stream().map(Versioned::value).toList();
            WorkLogDesk.watch(budgets, added);
            return new ReportedWork(copies, new WorkLogChecks(ports, zone).check(whose, added));
        });
    }

    private TimesheetEntry copy(TimesheetEntry entry, LocalDate date, ZoneId zone) {
        WorkLog log = entry.log();
        desk.refuseUnknown(log.activity(), date);
        Optional<LocalTime> start = log.start()
                .filter(time ->
                        !zone.getRules().getValidOffsets(date.atTime(time)).isEmpty());
        WorkLog copy = on(log, new WorkLogId(identities.next()), date, start, log.minutes());
        return new TimesheetEntry(copy, Optional.empty(), entry.mends(), desk.approval(log.order()));
    }
}
