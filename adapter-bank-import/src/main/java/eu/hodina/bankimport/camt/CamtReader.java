package eu.hodina.bankimport.camt;

import eu.hodina.application.payment.StatementFile;
import eu.hodina.application.payment.StatementSink;
import eu.hodina.bankimport.xml.XmlCursor;
import eu.hodina.bankimport.xml.XmlFormat;
import eu.hodina.domain.payment.StatementFormat;
import java.io.IOException;
import java.util.Optional;

/**
 * ISO 20022 camt.052, .053 and .054 in all their versions: what is read has had the same local names since 2006, so
 * the version does not matter. Stateless and thread-safe.
 */
public final class CamtReader implements XmlFormat {

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

    @Override
    public boolean recognises(String element) {
        return formatOf(element).isPresent();
    }

    @Override
    public void read(StatementFile file, XmlCursor xml, StatementSink sink) throws IOException {
        StatementFormat format = formatOf(xml.name()).orElseThrow();
        new CamtWalk(file, xml, sink).readAll(format);
    }
}
