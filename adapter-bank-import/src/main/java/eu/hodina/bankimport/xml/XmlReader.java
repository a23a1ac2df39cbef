package eu.hodina.bankimport.xml;

import eu.hodina.application.payment.StatementFile;
import eu.hodina.application.payment.StatementSink;
import eu.hodina.bankimport.file.FileHead;
import eu.hodina.bankimport.file.FormatReader;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Finds the statement in an XML file: it may stand in an envelope, beside an application header. */
public final class XmlReader implements FormatReader {
    private static final int MAX_WRAPPING = 1_000;

    private final List<XmlFormat> readers;

    public XmlReader(XmlFormat... readers) {
        this.readers = List.of(readers);
    }

    @Override
    public boolean recognises(FileHead head) {
        return head.text().startsWith("<");
    }

    @Override
    public void read(StatementFile file, StatementSink sink) throws IOException {
        try (XmlCursor xml = XmlCursor.open(file)) {
            for (int i = 0; i < MAX_WRAPPING && xml.nextElement(); i++) {
                String element = xml.name();
                Optional<XmlFormat> format = readers.stream()
                        .filter(reader -> reader.recognises(element))
                        .findFirst();
                if (format.isPresent()) {
                    format.get().read(file, xml, sink);
                    return;
                }
                refuseOrder(xml);
            }
            throw xml.refused(
                    "a statement (BkToCstmrStmt, BkToCstmrAcctRpt, BkToCstmrDbtCdtNtfctn, FINSTA or AccountStatement) was "
                            + "expected; " + FileHead.READABLE);
        }
    }

    private static void refuseOrder(XmlCursor xml) {
        if (xml.name().equals("CstmrCdtTrfInitn") || xml.name().equals("CstmrDrctDbtInitn")) {
            throw xml.refused("this is a payment order for the bank, not a statement from it; " + FileHead.READABLE);
        }
    }
}
