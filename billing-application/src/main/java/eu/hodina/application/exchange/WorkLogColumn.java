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

    /** Where each column stands; what is missing, double or unknown becomes a problem, a row that is no header just one. */
    static Map<WorkLogColumn, Integer> positions(WorkLogFile file, ImportProblems problems) {
        Map<WorkLogColumn, Integer> positions = new EnumMap<>(WorkLogColumn.class);
        List<WorkLogFile.Field> header = file.header().fields();
        if (header.stream().allMatch(field -> find(field.text().strip()).isEmpty())) {
            problems.add(ImportProblem.found(
                    file.header().place(),
                    header.get(0).text(),
                    "a header row of these columns, with commas: " + titles()));
            return positions;
        }
        for (int i = 0; i < header.size(); i++) {
            String title = header.get(i).text().strip();
            Optional<WorkLogColumn> column = find(title);
            if (column.isEmpty()) {
                problems.add(ImportProblem.found(header.get(i).place(), title, "one of the columns " + titles()));
            } else if (positions.putIfAbsent(column.get(), i) != null) {
                problems.add(ImportProblem.ofField(header.get(i).place(), title, title, "each column once"));
            }
        }
        for (WorkLogColumn column : values()) {
            if (!positions.containsKey(column)) {
                problems.add(ImportProblem.missing(
                        file.header().end(), column.title, "this column in the header too, it is missing"));
            }
        }
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
