package eu.hodina.application.exchange;

import java.util.List;
import java.util.stream.Stream;

/** The columns of Hodina's own files of work logs, in the order in which they are written. */
enum WorkLogColumn {
    DATE("date"),
    START("start"),
    WORKER("worker"),
    ORDER("order"),
    TASK("task"),
    ACTIVITY("activity"),
    MINUTES("minutes"),
    KIND("kind"),
    WRITE_OFF("writeOff"),
    NOTE("note"),
    /** May be missing: the task of which the mistakes were mended. */
    MENDS("mends"),
    /** May be missing: whether the order's manager has looked at it. */
    APPROVAL("approval");

    static final List<String> TITLES =
            Stream.of(values()).map(column -> column.title).toList();

    /** Those that a file must have. */
    static final List<String> NEEDED = TITLES.subList(0, MENDS.ordinal());

    private final String title;

    WorkLogColumn(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }
}
