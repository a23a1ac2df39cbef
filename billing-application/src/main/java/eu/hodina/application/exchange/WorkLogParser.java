package eu.hodina.application.exchange;

import eu.hodina.domain.catalog.Activity;
import eu.hodina.domain.order.Order;
import eu.hodina.domain.order.Task;
import eu.hodina.domain.people.Worker;
import eu.hodina.domain.time.WorkKind;
import eu.hodina.domain.time.WorkLog;
import eu.hodina.domain.time.WorkLogId;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Understands the rows of one file; what it cannot, it adds to the problems, all of a row at once. */
final class WorkLogParser {
    private static final int MINUTES_OF_A_DAY = 1440;
    private static final int LONGEST_WRITE_OFF = 200;
    private static final int LONGEST_NOTE = 1000;

    private final WorkLogReferences references;
    private final Map<WorkLogColumn, Integer> positions;
    private final ImportProblems problems;

    WorkLogParser(WorkLogReferences references, Map<WorkLogColumn, Integer> positions, ImportProblems problems) {
        this.references = references;
        this.positions = positions;
        this.problems = problems;
    }

    /** Nothing where a field is wrong. */
    Optional<WorkLog> parse(WorkLogFile.Row row, WorkLogId id) {
        int before = problems.total();
        Optional<LocalDate> date = date(row);
        Optional<LocalTime> start = start(row);
        Optional<Worker> worker = known(
                row, WorkLogColumn.WORKER, references.worker(field(row, WorkLogColumn.WORKER)), "the code of a worker");
        Optional<Order> order = known(
                row, WorkLogColumn.ORDER, references.order(field(row, WorkLogColumn.ORDER)), "the number of an order");
        Optional<Task> task = task(row, order);
        Optional<Activity> activity = activity(row, date);
        int minutes = minutes(row, start);
        Optional<WorkKind> kind = kind(row);
        String writeOff = text(row, WorkLogColumn.WRITE_OFF, LONGEST_WRITE_OFF);
        String note = text(row, WorkLogColumn.NOTE, LONGEST_NOTE);
        if (problems.total() > before) {
            return Optional.empty();
        }
        return Optional.of(new WorkLog(
                id,
                order.orElseThrow().id(),
                task.orElseThrow().id(),
                worker.orElseThrow().id(),
                activity.orElseThrow().code(),
                date.orElseThrow(),
                start,
                minutes,
                kind.orElseThrow(),
                writeOff.isEmpty() ? Optional.empty() : Optional.of(writeOff),
                note));
    }

    private Optional<LocalDate> date(WorkLogFile.Row row) {
        String text = field(row, WorkLogColumn.DATE);
        if (text.matches("(19|20)[0-9]{2}-[0-9]{2}-[0-9]{2}")) {
            try {
                return Optional.of(LocalDate.parse(text));
            } catch (DateTimeException e) {
                // a day that the calendar does not have is told as any other wrong date
            }
        }
        bad(row, WorkLogColumn.DATE, "a date such as 2026-10-31");
        return Optional.empty();
    }

    private Optional<LocalTime> start(WorkLogFile.Row row) {
        String text = field(row, WorkLogColumn.START);
        if (text.matches("([01][0-9]|2[0-3]):[0-5][0-9]")) {
            return Optional.of(LocalTime.parse(text));
        }
        if (!text.isEmpty()) {
            bad(row, WorkLogColumn.START, "a time such as 08:30, or nothing");
        }
        return Optional.empty();
    }

    private Optional<Task> task(WorkLogFile.Row row, Optional<Order> order) {
        Optional<Task> task =
                known(row, WorkLogColumn.TASK, references.task(field(row, WorkLogColumn.TASK)), "the code of a task");
        if (task.isPresent()
                && order.isPresent()
                && !task.get().order().equals(order.get().id())) {
            bad(row, WorkLogColumn.TASK, "a task of order " + order.get().number());
        }
        return task;
    }

    private Optional<Activity> activity(WorkLogFile.Row row, Optional<LocalDate> date) {
        List<Activity> versions = references.activity(field(row, WorkLogColumn.ACTIVITY));
        if (versions.isEmpty()) {
            bad(row, WorkLogColumn.ACTIVITY, "the code of an activity");
            return Optional.empty();
        }
        if (date.isEmpty()) {
            return Optional.of(versions.get(0));
        }
        Optional<Activity> version = versions.stream()
                .filter(each -> each.validity().contains(date.get()))
                .findFirst();
        if (version.isEmpty()) {
            bad(row, WorkLogColumn.ACTIVITY, "an activity that is valid on " + date.get());
        }
        return version;
    }

    /** A log ends by midnight: work beyond it is a log of the next day. */
    private int minutes(WorkLogFile.Row row, Optional<LocalTime> start) {
        String text = field(row, WorkLogColumn.MINUTES);
        int minutes = text.matches("[0-9]{1,4}") ? Integer.parseInt(text) : 0;
        if (minutes < 1 || minutes > MINUTES_OF_A_DAY) {
            bad(row, WorkLogColumn.MINUTES, "whole minutes from 1 to 1440");
        } else if (start.isPresent() && start.get().toSecondOfDay() / 60 + minutes > MINUTES_OF_A_DAY) {
            bad(row, WorkLogColumn.MINUTES, "work from " + start.get() + " that ends by midnight");
        }
        return minutes;
    }

    private Optional<WorkKind> kind(WorkLogFile.Row row) {
        String text = field(row, WorkLogColumn.KIND);
        for (WorkKind kind : WorkKind.values()) {
            if (kind.name().equals(text)) {
                return Optional.of(kind);
            }
        }
        bad(row, WorkLogColumn.KIND, "BILLABLE, INTERNAL or REWORK");
        return Optional.empty();
    }

    private String text(WorkLogFile.Row row, WorkLogColumn column, int longest) {
        String text = field(row, column);
        if (text.length() > longest) {
            bad(row, column, "at most " + longest + " characters, not " + text.length());
        } else if (text.chars().anyMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t')) {
            bad(row, column, "text without control characters");
        }
        return text;
    }

    private <T> Optional<T> known(WorkLogFile.Row row, WorkLogColumn column, Optional<T> found, String expected) {
        if (found.isEmpty()) {
            bad(row, column, expected);
        }
        return found;
    }

    private void bad(WorkLogFile.Row row, WorkLogColumn column, String expected) {
        problems.add(ImportProblem.ofField(place(row, column), column.title(), field(row, column), expected));
    }

    private String field(WorkLogFile.Row row, WorkLogColumn column) {
        return row.fields().get(positions.get(column)).text().strip();
    }

    private TextPlace place(WorkLogFile.Row row, WorkLogColumn column) {
        return row.fields().get(positions.get(column)).place();
    }
}
