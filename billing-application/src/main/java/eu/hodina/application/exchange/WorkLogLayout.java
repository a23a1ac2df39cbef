package eu.hodina.application.exchange;

/** In which columns a file has its work logs. */
interface WorkLogLayout {

    /** Judges the header, on which the reader stands. */
    Header header(CsvReader row, ImportProblems problems);

    /** The rows below it, each once the reader stands on it. */
    WorkLogRow rows(CsvReader row, Header header);

    /** Hodina's own columns. */
    static WorkLogLayout own() {
        return new WorkLogLayout() {
            @Override
            public Header header(CsvReader row, ImportProblems problems) {
                return OwnWorkLogRow.header(row, problems);
            }

            @Override
            public WorkLogRow rows(CsvReader row, Header header) {
                return OwnWorkLogRow.of(row, header);
            }
        };
    }

    /** Those of another program, of which further ones are passed over. */
    static WorkLogLayout of(ForeignColumns columns, ForeignNames names, ImportOrigin origin) {
        return new WorkLogLayout() {
            @Override
            public Header header(CsvReader row, ImportProblems problems) {
                return Header.atLeast(row, columns.needed(), problems);
            }

            @Override
            public WorkLogRow rows(CsvReader row, Header header) {
                return new ForeignWorkLogRow(row, header, columns, names, origin);
            }
        };
    }
}
