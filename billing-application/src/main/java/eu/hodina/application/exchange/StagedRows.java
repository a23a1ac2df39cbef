package eu.hodina.application.exchange;

import java.util.List;

/**
 * The rows of one import, apart from what is kept: nobody else sees them, and nothing is left of them when the import ends,
 * however it ends. They do not wait in memory, whatever the size of the file.
 */
public interface StagedRows extends AutoCloseable {

    /**
     * Puts rows there, in bulk.
     *
     * @param rows each of a turn of its own
     */
    void add(List<StagedRow> rows);

    /**
     * Rows whose code something of the kind has that is kept, or a row of an earlier turn. A row without a code is none.
     *
     * @param limit at most so many
     * @return by turn
     */
    List<StagedRow> taken(int limit);

    /**
     * A piece of the rows.
     *
     * @param after only turns after this one
     * @param limit at most so many
     * @return by turn
     */
    List<StagedRow> page(long after, int limit);

    /** Takes away what waits here. */
    @Override
    void close();
}
