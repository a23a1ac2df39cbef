package eu.hodina.application.exchange;

import java.util.Set;

/** Rows in Hodina's own columns, in any order. */
final class OwnWorkLogRow implements WorkLogRow {
    private final CsvReader row;
    private final int[] positions = new int[WorkLogColumn.values().length];

    private OwnWorkLogRow(CsvReader row, Header header) {
        this.row = row;
        for (WorkLogColumn column : WorkLogColumn.values()) {
            positions[column.ordinal()] = header.position(column.title());
        }
    }

    static Header header(CsvReader row, ImportProblems problems) {
        return Header.exactly(row, WorkLogColumn.NEEDED, Set.copyOf(WorkLogColumn.TITLES), problems);
    }

    static OwnWorkLogRow of(CsvReader row, Header header) {
        return new OwnWorkLogRow(row, header);
    }

    @Override
    public String text(WorkLogColumn column) {
        int position = positions[column.ordinal()];
        if (position < 0) {
            return "";
        }
        String text = row.text(position);
        boolean free = column == WorkLogColumn.NOTE || column == WorkLogColumn.WRITE_OFF;
        return free ? FormulaGuard.read(text) : text.strip();
    }

    @Override
    public TextPlace place(WorkLogColumn column) {
        return row.place(positions[column.ordinal()]);
    }

    @Override
    public String title(WorkLogColumn column) {
        return column.title();
    }
}
