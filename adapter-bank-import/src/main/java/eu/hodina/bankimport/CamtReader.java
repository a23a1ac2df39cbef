package eu.hodina.bankimport;

import eu.hodina.application.payment.StatementFile;
import eu.hodina.application.payment.StatementSink;
import eu.hodina.domain.payment.StatementFormat;
import java.io.IOException;
import java.util.Optional;

/**
 * ISO 20022 camt.052, .053 and .054 in all their versions: what is read has had the same local names since 2006, so
 * the version does not matter.
 */
final class CamtReader {
    private final StatementFile file;
    private final XmlCursor xml;
    private final StatementSink sink;
    private final Warnings warnings;
    private final BatchSums sums;
    private int statements;

    private CamtReader(StatementFile file, XmlCursor xml, StatementSink sink) {
        this.file = file;
        this.xml = xml;
        this.sink = sink;
        this.warnings = new Warnings(sink);
        this.sums = new BatchSums(file);
    }

    /** The format that an element announces, whatever version it has at its end. */
    static Optional<StatementFormat> formatOf(String element) {
        if (element.startsWith("BkToCstmrStmt")) {
            return Optional.of(StatementFormat.CAMT053);
        }
        if (element.startsWith("BkToCstmrAcctRpt")) {
            return Optional.of(StatementFormat.CAMT052);
        }
        return element.startsWith("BkToCstmrDbtCdtNtfctn") ? Optional.of(StatementFormat.CAMT054) : Optional.empty();
    }

    static boolean isStatement(String element) {
        return element.equals("Stmt") || element.equals("Rpt") || element.equals("Ntfctn");
    }

    /** From the message's element, on which the cursor stands, to the end of the file. */
    static void read(StatementFile file, XmlCursor xml, StatementFormat format, StatementSink sink) throws IOException {
        new CamtReader(file, xml, sink).readAll(format);
    }

    private void readAll(StatementFormat format) throws IOException {
        sink.format(format);
        readMessage();
        while (xml.nextElement()) {
            Optional<StatementFormat> next = formatOf(xml.name());
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
            if (isStatement(xml.name())) {
                statements++;
                new CamtStatement(xml, sink, warnings, sums, statements).read();
            }
        }
        if (statements == before) {
            throw xml.refused("at least one statement (Stmt, Rpt or Ntfctn) was expected in " + message);
        }
    }
}
