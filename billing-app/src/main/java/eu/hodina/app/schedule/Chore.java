package eu.hodina.app.schedule;

import java.util.Objects;

/**
 * Something that the program does by itself.
 *
 * @param name by which nodes agree who does it, at most 64 characters; it stays the same over versions
 * @param when it is due
 * @param work done on one node at a time; to be killed in it does no harm, it is done again then
 */
public record Chore(String name, Timetable when, Runnable work) {
    public Chore {
        if (name.isBlank() || name.length() > 64) {
            throw new IllegalArgumentException("a chore's name has 1 to 64 characters, not '" + name + "'");
        }
        Objects.requireNonNull(when, "when");
        Objects.requireNonNull(work, "work");
    }
}
