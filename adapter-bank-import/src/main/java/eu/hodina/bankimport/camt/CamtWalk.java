package eu.hodina.bankimport.camt;

import eu.hodina.application.payment.StatementFile;
import eu.hodina.application.payment.StatementSink;
import eu.hodina.bankimport.file.Warnings;
import eu.hodina.bankimport.xml.XmlCursor;
import eu.hodina.domain.payment.StatementFormat;
import java.io.IOException;
import java.util.Optional;

/** Walks from message to message, and from statement to statement within. */
final class CamtWalk {
    private final StatementFile file;
    private final XmlCursor xml;
    private final StatementSink sink;
    private final Warnings warnings;
    private final BatchSums sums;
    private int statements;

    CamtWalk(StatementFile file, XmlCursor xml, StatementSink sink) {
        this.file = file;
        this.xml = xml;
        this.sink = sink;
        this.warnings = new Warnings(sink);
        this.sums = new BatchSums(file);
    }

    /** From the message, on which the cursor stands, to the end of the file. */
    void readAll(StatementFormat format) throws IOException {
        sink.format(format);
        readMessage();
        while (xml.nextElement()) {
            Optional<StatementFormat> next = CamtReader.formatOf(xml.name());
            if (next.isPresent() && next.get() != format) {
                throw xml.refused(format + " was expected to the end, found " + next.get());
            }
            if (next.isPresent()) {
                readMessage();
            }
        }
        warnings.close();
    }

    private void readMessage() throws IOException {
        String message = xml.name();
        int depth = xml.depth();
        int before = statements;
        while (xml.nextChild(depth)) {
            if (CamtReader.isStatement(xml.name())) {
                statements++;
                new CamtStatement(xml, sink, warnings, sums, statements).read();
            }
        }
        if (statements == before) {
            throw xml.refused("at least one statement (Stmt, Rpt or Ntfctn) was expected in " + message);
        }
    }
}
