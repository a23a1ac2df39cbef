package eu.hodina.bankimport;

import eu.hodina.application.payment.StatementFile;
import eu.hodina.application.payment.StatementSink;
import eu.hodina.domain.payment.StatementFormat;
import java.io.IOException;
import java.util.Optional;

/** Finds the statement in an XML file: the message may stand in an envelope, beside an application header. */
final class XmlStatements {
    private static final int MAX_WRAPPING = 1_000;

    private XmlStatements() {}

    static void read(StatementFile file, StatementSink sink) throws IOException {
        try (XmlCursor xml = XmlCursor.open(file)) {
            for (int i = 0; i < MAX_WRAPPING && xml.nextElement(); i++) {
                Optional<StatementFormat> format = CamtReader.formatOf(xml.name());
                if (format.isPresent()) {
                    CamtReader.read(file, xml, format.get(), sink);
                    return;
                }
                refuseOthers(xml);
            }
            throw xml.refused("a statement message (BkToCstmrStmt, BkToCstmrAcctRpt or BkToCstmrDbtCdtNtfctn) "
                    + "was expected; " + FileHead.READABLE);
        }
    }

    private static void refuseOthers(XmlCursor xml) {
        switch (xml.name()) {
            case "CstmrCdtTrfInitn", "CstmrDrctDbtInitn" ->
                throw xml.refused(
                        "this is a payment order for the bank, not a statement from it; " + FileHead.READABLE);
            case "AccountStatement" -> throw xml.refused(FileHead.notYet("Fio XML"));
            case "FINSTA" -> throw xml.refused(FileHead.notYet("ČSOB FINSTA"));
            case "OFX" -> throw xml.refused(FileHead.notYet("OFX"));
            default -> {
                // an envelope, or its header
            }
        }
    }
}
