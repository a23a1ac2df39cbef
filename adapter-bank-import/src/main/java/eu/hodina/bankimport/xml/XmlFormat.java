package eu.hodina.bankimport.xml;

import eu.hodina.application.payment.StatementFile;
import eu.hodina.application.payment.StatementSink;
import java.io.IOException;

/** Reads the statements of one XML format, told by the element that begins them. Stateless and thread-safe. */
public interface XmlFormat {

    /**
     * {@return whether its statements begin with an element of that local name}
     *
     * @param element {@code BkToCstmrStmt}, {@code FINSTA}
     */
    boolean recognises(String element);

    /**
     * Reads to the end of the file.
     *
     * @param file for those who must walk through it again
     * @param xml stands on the element that was recognised
     * @param sink receives format, statements, transactions and warnings
     */
    void read(StatementFile file, XmlCursor xml, StatementSink sink) throws IOException;
}
