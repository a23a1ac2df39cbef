package eu.hodina.application.time;

import eu.hodina.application.Identities;
import eu.hodina.application.NotFoundException;
import eu.hodina.application.Page;
import eu.hodina.application.Ports;
import eu.hodina.application.RefusedException;
import eu.hodina.application.Versioned;
import eu.hodina.application.order.WatchBudgets;
import eu.hodina.application.trail.ChangeRecorder;
import eu.hodina.domain.order.Task;
import eu.hodina.domain.people.WorkerId;
import eu.hodina.domain.time.TimesheetEntry;
import eu.hodina.domain.time.WorkLog;
import eu.hodina.domain.time.WorkLogId;
import eu.hodina.domain.time.WorkTime;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Use cases: work is listed, reported, changed and taken back. Nothing is refused or asked because of a limit of a client's
 * budget or allowance: the worker never meets it.
 */
public final class ReportWork {
    private final Ports ports;
    private final ChangeRecorder recorder;
    private final Identities identities;
    private final WatchBudgets budgets;
    private final WorkLogDesk desk;

    /**
     * Made by {@link eu.hodina.application.Billing#reportWork}.
     *
     * @param ports all that is kept
     * @param recorder keeps who changed what
     * @param identities of new logs
     * @param budgets tells managers what is used of them
     */
    public ReportWork(Ports ports, ChangeRecorder recorder, Identities identities, WatchBudgets budgets) {
        this.ports = Objects.requireNonNull(ports, "ports");
        this.recorder = Objects.requireNonNull(recorder, "recorder");
        this.identities = Objects.requireNonNull(identities, "identities");
        this.budgets = Objects.requireNonNull(budgets, "budgets");
        this.desk = new WorkLogDesk(ports, recorder);
    }

    /**
     * {@return a page of the logs that the user may see, newest first}
     *
     * @param user who looks
     * @param filter what is listed
     * @param after where it begins; none for the first page
     * @param limit the most that it holds, from 1 to {@link Page#LONGEST}
     */
    public Page<TimesheetEntry> page(
            TimesheetUser user, WorkLogFilter filter, Optional<WorkLogPlace> after, int limit) {
        WorkLogFilter within = user.within(filter);
        return Page.of(
                ports.transactions().call(() -> ports.workLogs().page(within, after, limit + 1)),
                limit,
                WorkLogPlace::key);
    }

    /**
     * {@return the log}
     *
     * @param user who looks
     * @param id of the log
     * @throws NotFoundException where there is none of this identity, or it is not the user's to see
     */
    public Versioned<TimesheetEntry> find(TimesheetUser user, WorkLogId id) {
        return ports.transactions()
                .call(() -> new Versioned<>(user.seeing(desk.kept(id)), recorder.version(WorkLogDesk.subject(id))));
    }

    /**
     * Reports work; across midnight it becomes a log on each day. A late log, of a day that is closed or billed, is always
     * accepted.
     *
     * @param user who reports
     * @param worker who did it; none = the user
     * @param draft what was done
     * @return the logs, and what to look at
     * @throws RefusedException where something that is named is not there, or the day would be longer than it is
     */
    public ReportedWork add(TimesheetUser user, Optional<WorkerId> worker, WorkLogDraft draft) {
        WorkerId whose = user.reporting(worker);
        return ports.transactions().call(() -> {
            desk.lock(whose);
            desk.refuseUnknown(whose);
            List<Versioned<TimesheetEntry>> added = new ArrayList<>();
            for (WorkTime.Part part : parts(draft.time())) {
                TimesheetEntry entry = entry(new WorkLogId(identities.next()), whose, draft, part, Optional.empty());
                added.add(desk.add(user.caller(), entry));
            }
            return checked(whose, added);
        });
    }

    /**
     * Changes a log. What a stopwatch measured stays on record; the log says from now on what the user says.
     *
     * @param user who changes it
     * @param id of the log
     * @param version that the user had read
     * @param draft what it is from now on, on one day
     * @return the log, and what to look at
     * @throws NotFoundException where there is none of this identity, or it is not the user's to change
     * @throws RefusedException where it is locked, or something is wrong as in {@link #add}
     * @throws eu.hodina.application.trail.StaleVersionException where somebody changed it meanwhile
     */
    public ReportedWork change(TimesheetUser user, WorkLogId id, long version, WorkLogDraft draft) {
        return ports.transactions().call(() -> {
            TimesheetEntry before = desk.taken(user, id);
            WorkerId whose = before.log().worker();
            List<WorkTime.Part> parts = parts(draft.time());
            if (parts.size() != 1) {
                throw new RefusedException("/end", "work that ends by midnight was expected; the rest is another log");
            }
            TimesheetEntry after = entry(id, whose, draft, parts.get(0), before.measured());
            return checked(whose, List.of(desk.replace(user.caller(), before, version, after)));
        });
    }

    private ReportedWork checked(WorkerId worker, List<Versioned<TimesheetEntry>> logs) {
        List<TimesheetEntry> entries = logs.stream().map(Versioned::value).toList();
        List<WorkLogWarning> warnings = new WorkLogChecks(ports, desk.zone()).check(worker, entries);
        WorkLogDesk.watch(budgets, entries);
        return new ReportedWork(logs, warnings);
    }

    /**
     * Takes a log back. What a stopwatch measured stays on record.
     *
     * @param user who does it
     * @param id of the log
     * @param version that the user had read
     * @throws NotFoundException where there is none of this identity, or it is not the user's to change
     * @throws RefusedException where it is locked
     * @throws eu.hodina.application.trail.StaleVersionException where somebody changed it meanwhile
     */
    public void remove(TimesheetUser user, WorkLogId id, long version) {
        ports.transactions().run(() -> desk.remove(user.caller(), desk.taken(user, id), version));
    }

    private List<WorkTime.Part> parts(WorkTime time) {
        try {
            return time.parts(desk.zone());
        } catch (DateTimeException e) {
            String field = time.end().isPresent() && exists(time) ? "/end" : "/start";
            throw new RefusedException(field, String.valueOf(e.getMessage()));
        }
    }

    private boolean exists(WorkTime time) {
        return !desk.zone()
                .getRules()
                .getValidOffsets(time.date().atTime(time.start().orElseThrow()))
                .isEmpty();
    }

    private TimesheetEntry entry(
            WorkLogId id, WorkerId worker, WorkLogDraft draft, WorkTime.Part part, Optional<Instant> measured) {
        Task task = desk.task("/task", draft.task());
        desk.refuseUnknown(draft.activity(), part.date());
        desk.refuseMends(draft.kind(), draft.mends());
        WorkLog log = new WorkLog(
                id,
                task.order(),
                task.id(),
                worker,
                draft.activity(),
                part.date(),
                part.start(),
                part.minutes(),
                draft.kind(),
                draft.writeOff(),
                draft.note());
        return new TimesheetEntry(log, measured, draft.mends(), desk.approval(task.order()));
    }
}
