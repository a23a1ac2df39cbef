package eu.hodina.application.time;

import eu.hodina.domain.time.TimesheetEntry;
import eu.hodina.domain.time.WorkLogId;
import java.time.LocalDate;
import java.util.Objects;

/**
 * Where a log stands in the list, newest first: by date, then by id.
 *
 * @param date of the work
 * @param id of the log
 */
public record WorkLogPlace(LocalDate date, WorkLogId id) {
    private static final int DATE = 10;

    /** Checks that all is there. */
    public WorkLogPlace {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(id, "id");
    }

    static String key(TimesheetEntry entry) {
        return entry.log().date() + " " + entry.log().id();
    }

    /**
     * {@return the place that a page's {@code next} names}
     *
     * @param key of a page
     * @throws IllegalArgumentException where it is none
     */
    public static WorkLogPlace parse(String key) {
        if (key.length() < DATE + 2 || key.charAt(DATE) != ' ') {
            throw new IllegalArgumentException("the 'next' of the page before was expected");
        }
        return new WorkLogPlace(LocalDate.parse(key.substring(0, DATE)), new WorkLogId(key.substring(DATE + 1)));
    }
}
