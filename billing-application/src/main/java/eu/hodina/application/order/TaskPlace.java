package eu.hodina.application.order;

import eu.hodina.domain.order.Task;
import eu.hodina.domain.order.TaskPriority;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a task stands in the list of what is to be done: one's own first, then by priority, due date (without one last)
 * and code.
 *
 * @param own whether it is the task of the one who asks
 * @param priority of the task
 * @param due of the task
 * @param code of the task
 */
public record TaskPlace(boolean own, TaskPriority priority, Optional<LocalDate> due, String code)
        implements Comparable<TaskPlace> {
    private static final Pattern FORM =
            Pattern.compile("(own|other) ([A-Z]{1,8}) ([0-9]{4}-[0-9]{2}-[0-9]{2}|-) (.{1,64})", Pattern.DOTALL);
    private static final Comparator<TaskPlace> ORDER = Comparator.comparing((TaskPlace place) -> !place.own)
            .thenComparing(TaskPlace::priority)
            .thenComparing(place -> place.due.orElse(LocalDate.MAX))
            .thenComparing(TaskPlace::code, eu.hodina.domain.money.CodePoints::compare);

    public TaskPlace {
        Objects.requireNonNull(priority, "priority");
        Objects.requireNonNull(due, "due");
        Objects.requireNonNull(code, "code");
    }

    /**
     * {@return the place of a task}
     *
     * @param task any
     * @param own whether it is the task of the one who asks
     */
    public static TaskPlace of(Task task, boolean own) {
        return new TaskPlace(own, task.priority(), task.due(), task.code());
    }

    /**
     * Reads what {@link #toString} wrote.
     *
     * @param text {@code own HIGH 2026-11-30 WEB-1}
     * @return the place
     * @throws RuntimeException for a text that it never wrote: an {@link IllegalArgumentException} or a
     *     {@link java.time.DateTimeException}
     */
    public static TaskPlace parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new IllegalArgumentException("the 'next' of the page before was expected");
        }
        return new TaskPlace(
                form.group(1).equals("own"),
                TaskPriority.valueOf(form.group(2)),
                form.group(3).equals("-") ? Optional.empty() : Optional.of(LocalDate.parse(form.group(3))),
                form.group(4));
    }

    @Override
    public int compareTo(TaskPlace other) {
        return ORDER.compare(this, other);
    }

    /** {@return {@code own HIGH 2026-11-30 WEB-1}, or {@code other LOW - WEB-2}} */
    @Override
    public String toString() {
        return (own ? "own " : "other ") + priority + " "
                + due.map(LocalDate::toString).orElse("-") + " " + code;
    }
}
