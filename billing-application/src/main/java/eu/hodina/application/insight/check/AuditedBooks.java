package eu.hodina.application.insight.check;

import java.time.Instant;
import java.util.function.Consumer;

/**
 * Port: all that is kept, as the audit reads it: past the use cases, from the rows as they are, adding up what there is
 * much of. Everything is streamed; a consumer asks nothing of the store while it is told.
 */
public interface AuditedBooks {

    /**
     * Does work within one read-only view of everything as of one moment, which keeps nobody from writing.
     *
     * @param work reads through the other methods; within no other transaction
     */
    void inSnapshot(Runnable work);

    /**
     * Adds up both sides of a law.
     *
     * @param sums which ones
     * @param now the moment
     * @param to is told each subject whose sums differ; those that agree may be left out
     */
    void differences(TwoSums sums, Instant now, Consumer<Compared> to);

    /**
     * Reads every document.
     *
     * @param to is told each with the sums of its lines by rate, in any order
     */
    void documents(Consumer<DocumentSums> to);

    /**
     * Reads the number of every document.
     *
     * @param to is told each, by firm, series, year and counter
     */
    void numbers(Consumer<IssuedNumber> to);

    /**
     * Reads the counters of documents.
     *
     * @param to is told each, with what was drawn last, and the code of the series for a number
     */
    void counters(Consumer<IssuedNumber> to);

    /**
     * Reads the stored files of documents and takes their hashes anew.
     *
     * @param to is told each
     */
    void files(Consumer<KeptFile> to);

    /**
     * Reads the statements of the bank that say how they open and close.
     *
     * @param to is told each with the sum of its movements
     */
    void statements(Consumer<StatementSums> to);
}
