package eu.hodina.bankimport.file;

import eu.hodina.application.payment.StatementFile;
import eu.hodina.application.payment.StatementSink;
import eu.hodina.application.payment.UnreadableStatementException;
import java.io.IOException;

/** Reads the files of one kind, told by their first bytes. Stateless and thread-safe. */
public interface FormatReader {

    /**
     * {@return whether a file that begins so is one of its own}
     *
     * @param head the first bytes; the name of the file says nothing
     */
    boolean recognises(FileHead head);

    /**
     * Reads a file that it has recognised.
     *
     * @param file may be opened more than once
     * @param sink receives format, statements, transactions and warnings
     * @throws UnreadableStatementException where it is broken or cut off
     * @throws IOException where the bytes cannot be had
     */
    void read(StatementFile file, StatementSink sink) throws IOException;
}
