package eu.hodina.application.exchange;

import java.util.Optional;

/** Rows of another program, as if they stood in Hodina's columns; what cannot be translated stays as it is, to be told. */
final class ForeignWorkLogRow implements WorkLogRow {
    private final CsvReader row;
    private final Header header;
    private final ForeignColumns columns;
    private final ForeignNames names;
    private final ImportOrigin origin;

    ForeignWorkLogRow(CsvReader row, Header header, ForeignColumns columns, ForeignNames names, ImportOrigin origin) {
        this.row = row;
        this.header = header;
        this.columns = columns;
        this.names = names;
        this.origin = origin;
    }

    @Override
    public String text(WorkLogColumn column) {
        String text = field(title(column));
        return switch (column) {
            case DATE -> ForeignTime.day(text, origin.dates()).orElse(text);
            case START -> ForeignTime.time(text).orElse(text);
            case WORKER -> worker(text);
            case ORDER -> order();
            case TASK -> names.task(order(), text);
            case ACTIVITY -> names.activity(text);
            case MINUTES -> minutes();
            case KIND -> names.isOwn(order()) ? "INTERNAL" : "BILLABLE";
            case WRITE_OFF ->
                isUnbilled() && !names.isOwn(order())
                        ? "not billable in " + origin.program().code()
                        : "";
            case NOTE -> FormulaGuard.read(text);
            case MENDS, APPROVAL -> "";
        };
    }

    private String worker(String name) {
        return names.find("user", name)
                .or(() -> names.find("user", field(columns.email())))
                .orElse(name);
    }

    private String order() {
        return names.code("project", field(columns.project()));
    }

    private String minutes() {
        for (String title : columns.durations()) {
            Optional<String> minutes = ForeignTime.minutes(field(title));
            if (minutes.isPresent()) {
                return minutes.get();
            }
        }
        return field(columns.durations().get(0));
    }

    private boolean isUnbilled() {
        return field(columns.billable()).equalsIgnoreCase("no");
    }

    private String field(String title) {
        int position = header.position(title);
        return position < 0 ? "" : row.text(position).strip();
    }

    @Override
    public TextPlace place(WorkLogColumn column) {
        int position = header.position(title(column));
        return row.place(Math.max(0, position));
    }

    @Override
    public String title(WorkLogColumn column) {
        return switch (column) {
            case DATE -> columns.date();
            case START -> columns.start();
            case WORKER -> columns.user();
            case ORDER -> columns.project();
            case TASK -> columns.task();
            case ACTIVITY -> columns.activity();
            case MINUTES -> columns.durations().get(0);
            case KIND, WRITE_OFF -> columns.billable();
            case NOTE -> columns.note();
            case MENDS, APPROVAL -> "";
        };
    }
}
