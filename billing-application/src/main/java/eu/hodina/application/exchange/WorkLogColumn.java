package eu.hodina.application.exchange;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The columns of a file of work logs. All of them stand in the header, in any order. */
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
    NOTE("note");

    private final String title;

    WorkLogColumn(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    /** Where each column stands; what is missing, double or unknown becomes a problem. */
    static Map<WorkLogColumn, Integer> positions(WorkLogFile file, List<ImportProblem> problems) {
        Map<WorkLogColumn, Integer> positions = new EnumMap<>(WorkLogColumn.class);
        for (int i = 0; i < file.header().size(); i++) {
            String title = file.header().get(i).strip();
            Optional<WorkLogColumn> column = find(title);
            if (column.isEmpty()) {
                problems.add(ImportProblem.ofField(
                        file.headerLine(), title, title, "a header of these columns, with commas: " + titles()));
            } else if (positions.putIfAbsent(column.get(), i) != null) {
                problems.add(ImportProblem.ofField(file.headerLine(), title, title, "each column once"));
            }
        }
        List<String> missing = new ArrayList<>();
        for (WorkLogColumn column : values()) {
            if (!positions.containsKey(column)) {
                missing.add(column.title);
            }
        }
        missing.forEach(title -> problems.add(
                ImportProblem.ofRow(file.headerLine(), "a column '" + title + "' in the header, it is missing")));
        return positions;
    }

    private static Optional<WorkLogColumn> find(String title) {
        for (WorkLogColumn column : values()) {
            if (column.title.equals(title)) {
                return Optional.of(column);
            }
        }
        return Optional.empty();
    }

    private static String titles() {
        List<String> titles = new ArrayList<>();
        for (WorkLogColumn column : values()) {
            titles.add(column.title);
        }
        return String.join(",", titles);
    }
}
