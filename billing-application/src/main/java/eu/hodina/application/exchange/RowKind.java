package eu.hodina.application.exchange;

import java.io.IOException;
import java.util.List;

/** Rows of which each is a thing that the firm keeps, or a part of one: how they are read, kept and written. */
interface RowKind {

    /** The columns, in the order in which they are written; all of them stand in a file. */
    List<String> titles();

    /** Understands a row and remembers it, or tells what is wrong. */
    void read(FieldRow row);

    /** Tells what is wrong with the rows together. */
    void finish(ImportProblems problems);

    /** Keeps what was read, within the open transaction. */
    void keep();

    /** Writes all that is kept, without the header; how many rows. */
    long write(CsvWriter csv) throws IOException;
}
