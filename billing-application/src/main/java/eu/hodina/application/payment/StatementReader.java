package eu.hodina.application.payment;

import java.io.IOException;

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
}
