package eu.hodina.application.exchange;

/** What a row of some file says of a piece of work, in Hodina's own columns, wherever it stands in the file. */
interface WorkLogRow {
    /** The field, as the file has it. */
    String text(WorkLogColumn column);

    /** Where the field begins. */
    TextPlace place(WorkLogColumn column);

    /** What the header of the file calls it. */
    String title(WorkLogColumn column);
}
