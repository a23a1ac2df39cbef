package eu.hodina.application.exchange;

import java.io.IOException;
import java.util.List;

/** How things of a kind are written as rows. */
interface RowOutput {
    /** Things that are read at once. */
    int PAGE = 1_000;

    /** The columns, in the order in which they are written. */
    List<String> titles();

    /** Writes all that is kept, without the header; how many rows. */
    long write(CsvWriter csv) throws IOException;
}
