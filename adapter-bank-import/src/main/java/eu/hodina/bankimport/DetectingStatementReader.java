package eu.hodina.bankimport;

import eu.hodina.application.payment.StatementFile;
import eu.hodina.application.payment.StatementReader;
import eu.hodina.application.payment.StatementSink;
import java.io.IOException;

/**
 * Reads camt.052, .053, .054 and ABO/GPC files, told by their content. Other formats are recognised and refused by
 * name. Stateless and thread-safe.
 */
public final class DetectingStatementReader implements StatementReader {

    @Override
    public void read(StatementFile file, StatementSink sink) throws IOException {
        FileHead head = FileHead.of(file);
        if (head.isXml()) {
            XmlStatements.read(file, sink);
        } else if (head.isAbo()) {
            AboReader.read(file, sink);
        } else {
            throw head.refusal();
        }
    }
}
