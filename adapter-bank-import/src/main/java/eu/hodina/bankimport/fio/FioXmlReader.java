package eu.hodina.bankimport.fio;

import eu.hodina.application.payment.StatementFile;
import eu.hodina.application.payment.StatementSink;
import eu.hodina.application.payment.UnreadableStatementException;
import eu.hodina.bankimport.xml.XmlCursor;
import eu.hodina.bankimport.xml.XmlFormat;
import java.io.IOException;

/** Fio's XML, as its interface answers it. Stateless and thread-safe. */
public final class FioXmlReader implements XmlFormat {
    private static final String STATEMENT = "AccountStatement";
    /** The bank's refusal of a call. */
    private static final String ERROR = "response";

    @Override
    public boolean recognises(String element) {
        return element.equals(STATEMENT) || element.equals(ERROR);
    }

    @Override
    public void read(StatementFile file, XmlCursor xml, StatementSink sink) throws IOException {
        if (xml.name().equals(ERROR)) {
            throw refusal(xml);
        }
        new FioXmlWalk(xml, sink).readAll();
    }

    private static UnreadableStatementException refusal(XmlCursor xml) throws IOException {
        UnreadableStatementException other = xml.refused("a statement was expected, found an element " + ERROR);
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            if (xml.name().equals("result")) {
                String answer = xml.text().replaceAll("\\s+", " ");
                return xml.refused("a statement was expected, the bank answered an error: " + answer);
            }
        }
        return other;
    }
}
