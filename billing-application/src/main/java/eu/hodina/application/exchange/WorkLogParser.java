package eu.hodina.application.exchange;

import eu.hodina.domain.catalog.Activity;
import eu.hodina.domain.order.Order;
import eu.hodina.domain.order.Task;
import eu.hodina.domain.people.Worker;
import eu.hodina.domain.time.Approval;
import eu.hodina.domain.time.TimesheetEntry;
import eu.hodina.domain.time.WorkKind;
import eu.hodina.domain.time.WorkLog;
import eu.hodina.domain.time.WorkLogId;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Understands the rows of one file; what it cannot, it adds to the problems, all of a row at once. */
final class WorkLogParser {
    private static final Pattern DATE = Pattern.compile("(19|20)[0-9]{2}-[0-9]{2}-[0-9]{2}");
    private static final Pattern TIME = Pattern.compile("([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9])?");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,4}");
    private static final List<Approval> APPROVALS = List.of(Approval.values());
    private static final List<WorkKind> KINDS = List.of(WorkKind.values());
    private static final int MINUTES_OF_A_DAY = 1440;
    private static final int LONGEST_WRITE_OFF = 200;
    private static final int LONGEST_NOTE = 1000;

    private final WorkLogReferences references;
    private final ImportProblems problems;

    /** The days of the file, of which there are few; what is no date is not in it. */
    private final Map<String, LocalDate> dates = new HashMap<>();

    WorkLogParser(WorkLogReferences references, ImportProblems problems) {
        this.references = references;
        this.problems = problems;
    }

    /** Nothing where a field is wrong. */
    Optional<TimesheetEntry> parse(WorkLogRow row, WorkLogId id) {
        int before = problems.total();
        Optional<LocalDate> date = date(row);
        Optional<LocalTime> start = start(row);
        Optional<Worker> worker = known(
                row, WorkLogColumn.WORKER, references.worker(row.text(WorkLogColumn.WORKER)), "the code of a worker");
        Optional<Order> order = known(
                row, WorkLogColumn.ORDER, references.order(row.text(WorkLogColumn.ORDER)), "the number of an order");
        Optional<Task> task = task(row, order);
        Optional<Activity> activity = activity(row, date);
        int minutes = minutes(row, start);
        Optional<WorkKind> kind = kind(row);
        String writeOff = text(row, WorkLogColumn.WRITE_OFF, LONGEST_WRITE_OFF);
        String note = text(row, WorkLogColumn.NOTE, LONGEST_NOTE);
        Optional<Task> mends = mends(row, kind);
        Approval approval = approval(row);
        if (problems.total() > before) {
            return Optional.empty();
        }
        WorkLog log = new WorkLog(
                id,
                order.orElseThrow().id(),
                task.orElseThrow().id(),
                worker.orElseThrow().id(),
                activity.orElseThrow().code(),
                date.orElseThrow(),
                start,
                minutes,
                kind.orElseThrow(),
                writeOff.isBlank() ? Optional.empty() : Optional.of(writeOff),
                note);
        return Optional.of(new TimesheetEntry(log, Optional.empty(), mends.map(Task::id), approval));
    }

    private Optional<LocalDate> date(WorkLogRow row) {
        String text = row.text(WorkLogColumn.DATE);
        Optional<LocalDate> date = Optional.ofNullable(dates.computeIfAbsent(text, WorkLogParser::day));
        if (date.isEmpty()) {
            bad(row, WorkLogColumn.DATE, "a date such as 2026-10-31");
        }
        return date;
    }

    private static @Nullable LocalDate day(String text) {
        if (!DATE.matcher(text).matches()) {
            return null;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            // a day that the calendar does not have is told as any other wrong date
            return null;
        }
    }

    private Optional<LocalTime> start(WorkLogRow row) {
        String text = row.text(WorkLogColumn.START);
        if (TIME.matcher(text).matches()) {
            return Optional.of(LocalTime.parse(text));
        }
        if (!text.isEmpty()) {
            bad(row, WorkLogColumn.START, "a time such as 08:30, or nothing");
        }
        return Optional.empty();
    }

    private Optional<Task> task(WorkLogRow row, Optional<Order> order) {
        Optional<Task> task =
                known(row, WorkLogColumn.TASK, references.task(row.text(WorkLogColumn.TASK)), "the code of a task");
        if (task.isPresent()
                && order.isPresent()
                && !task.get().order().equals(order.get().id())) {
            bad(row, WorkLogColumn.TASK, "a task of order " + order.get().number());
        }
        return task;
    }

    private Optional<Activity> activity(WorkLogRow row, Optional<LocalDate> date) {
        List<Activity> versions = references.activity(row.text(WorkLogColumn.ACTIVITY));
        if (versions.isEmpty()) {
            bad(row, WorkLogColumn.ACTIVITY, "the code of an activity");
            return Optional.empty();
        }
        if (date.isEmpty()) {
            return Optional.of(versions.get(0));
        }
        for (Activity version : versions) {
            if (version.validity().contains(date.get())) {
                return Optional.of(version);
            }
        }
        bad(row, WorkLogColumn.ACTIVITY, "an activity that is valid on " + date.get());
        return Optional.empty();
    }

    /** A log ends by midnight: work beyond it is a log of the next day. */
    private int minutes(WorkLogRow row, Optional<LocalTime> start) {
        String text = row.text(WorkLogColumn.MINUTES);
        int minutes = NUMBER.matcher(text).matches() ? Integer.parseInt(text) : 0;
        if (minutes < 1 || minutes > MINUTES_OF_A_DAY) {
            bad(row, WorkLogColumn.MINUTES, "whole minutes from 1 to 1440");
        } else if (start.isPresent()
                && start.get().toSecondOfDay() / 60 + minutes > MINUTES_OF_A_DAY + roundedOff(start.get())) {
            bad(row, WorkLogColumn.MINUTES, "work from " + start.get() + " that ends by midnight");
        }
        return minutes;
    }

    /** A sitting that was measured to the second may end up to a minute later by its rounded minutes. */
    private static int roundedOff(LocalTime start) {
        return start.getSecond() == 0 ? 0 : 1;
    }

    private Optional<WorkKind> kind(WorkLogRow row) {
        String text = row.text(WorkLogColumn.KIND);
        for (WorkKind kind : KINDS) {
            if (kind.name().equals(text)) {
                return Optional.of(kind);
            }
        }
        bad(row, WorkLogColumn.KIND, "BILLABLE, INTERNAL or REWORK");
        return Optional.empty();
    }

    private Optional<Task> mends(WorkLogRow row, Optional<WorkKind> kind) {
        String text = row.text(WorkLogColumn.MENDS);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (kind.isPresent() && kind.get() != WorkKind.REWORK) {
            bad(row, WorkLogColumn.MENDS, "nothing, since only REWORK mends a task");
        }
        return known(row, WorkLogColumn.MENDS, references.task(text), "the code of a task, or nothing");
    }

    private Approval approval(WorkLogRow row) {
        String text = row.text(WorkLogColumn.APPROVAL);
        if (text.isEmpty()) {
            return Approval.NOT_NEEDED;
        }
        for (Approval approval : APPROVALS) {
            if (approval.name().equals(text)) {
                return approval;
            }
        }
        bad(row, WorkLogColumn.APPROVAL, "NOT_NEEDED, WAITING, APPROVED, REJECTED, or nothing");
        return Approval.NOT_NEEDED;
    }

    private String text(WorkLogRow row, WorkLogColumn column, int longest) {
        String text = row.text(column);
        if (text.length() > longest) {
            bad(row, column, "at most " + longest + " characters, not " + text.length());
        } else if (!PlainLetters.areLines(text)) {
            bad(row, column, "text without control characters");
        }
        return text;
    }

    private <T> Optional<T> known(WorkLogRow row, WorkLogColumn column, Optional<T> found, String expected) {
        if (found.isEmpty()) {
            bad(row, column, expected);
        }
        return found;
    }

    private void bad(WorkLogRow row, WorkLogColumn column, String expected) {
        problems.add(ImportProblem.ofField(row.place(column), row.title(column), row.text(column), expected));
    }
}
