package eu.hodina.domain.time;

import eu.hodina.domain.catalog.ActivityCode;
import eu.hodina.domain.order.TaskId;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A task on a stopwatch: what is measured of it so far and is no log yet.
 *
 * @param task which one
 * @param activity what kind of work the worker does on it
 * @param note what is done, for people; it may be written while the watch runs
 * @param sittings that have ended, earliest first, each of a second or more
 */
public record WatchedTask(TaskId task, ActivityCode activity, String note, List<Sitting> sittings) {
    /** The longest note, in characters. */
    public static final int LONGEST_NOTE = 1_000;

    /** Checks the note. */
    public WatchedTask {
        Objects.requireNonNull(task, "task");
        Objects.requireNonNull(activity, "activity");
        if (note.length() > LONGEST_NOTE) {
            throw new IllegalArgumentException("a note has at most 1000 characters, not " + note.length());
        }
        sittings = List.copyOf(sittings);
    }

    /**
     * {@return a task of which nothing is measured yet}
     *
     * @param task which one
     * @param activity what kind of work it is
     * @param note may be empty
     */
    public static WatchedTask fresh(TaskId task, ActivityCode activity, String note) {
        return new WatchedTask(task, activity, note, List.of());
    }

    /** {@return the sum of the sittings in seconds} */
    public long seconds() {
        return sittings.stream()
                .mapToLong(sitting ->
                        Duration.between(sitting.begin(), sitting.end()).toSeconds())
                .sum();
    }

    WatchedTask withNote(String text) {
        return new WatchedTask(task, activity, text, sittings);
    }

    /** A sitting of no second is none. */
    WatchedTask with(Sitting sitting) {
        if (sitting.begin().equals(sitting.end())) {
            return this;
        }
        return new WatchedTask(
                task,
                activity,
                note,
                Stream.concat(sittings.stream(), Stream.of(sitting)).toList());
    }
}
