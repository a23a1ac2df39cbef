package eu.hodina.application.payment;

import eu.hodina.application.payment.csv.CsvMapping;
import java.io.IOException;
import java.util.List;

/** Port: reads the statement files of banks in constant memory, whatever their size. Stateless and thread-safe. */
public interface StatementReader {

    /**
     * Tells the format by the content and passes everything to the sink. Only when this returns is the file known to be
     * whole: the receiver stages what it gets and publishes it then, or drops it on an exception.
     *
     * @param file opened once
     * @param sink receives format, statements, transactions and warnings
     * @throws UnreadableStatementException where the file is no statement, broken or cut off
     * @throws IOException where the bytes cannot be had
     */
    void read(StatementFile file, StatementSink sink) throws IOException;

    /**
     * {@return a reader that takes tables by these mappings too, before those that stand ready; the same reader where it
     * reads no tables}
     *
     * @param kept those that firms keep
     */
    default StatementReader alsoBy(List<CsvMapping> kept) {
        return this;
    }

    /**
     * {@return a reader that takes every file for a table, and reads it by this mapping alone}
     *
     * @param mapping says which column holds what
     * @throws UnsupportedOperationException where this reads no tables
     */
    default StatementReader onlyBy(CsvMapping mapping) {
        throw new UnsupportedOperationException("this reader reads no tables");
    }
}
