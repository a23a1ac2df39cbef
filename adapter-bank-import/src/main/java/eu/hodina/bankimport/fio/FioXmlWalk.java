package eu.hodina.bankimport.fio;

import eu.hodina.application.payment.StatementSink;
import eu.hodina.bankimport.xml.XmlCursor;
import eu.hodina.domain.payment.StatementFormat;
import java.io.IOException;

/** Walks through Fio's XML: {@code Info}, and elements {@code column_22} for each column of a movement. */
final class FioXmlWalk {
    private final XmlCursor xml;
    private final FioInfo info = new FioInfo();
    private final FioOutput output;

    FioXmlWalk(XmlCursor xml, StatementSink sink) {
        this.xml = xml;
        this.output = new FioOutput(sink, StatementFormat.FIO_XML, info);
    }

    void readAll() throws IOException {
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            switch (xml.name()) {
                case "Info" -> readInfo();
                case "TransactionList" -> readMovements();
                default -> {
                    // nothing that is known
                }
            }
        }
        if (xml.nextElement()) {
            throw xml.refused("the end of the file was expected, found " + xml.name());
        }
        output.finish(xml::refused);
    }

    private void readInfo() throws IOException {
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            String name = xml.name();
            info.put(name, xml.text());
        }
    }

    private void readMovements() throws IOException {
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            if (xml.name().equals("Transaction")) {
                output.add(readMovement(), xml::refused);
            }
        }
    }

    private FioMovement readMovement() throws IOException {
        FioMovement movement = new FioMovement();
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            int column = FioMovement.column(xml.name(), "column_");
            if (column >= 0) {
                movement.put(column, xml.text());
            }
        }
        return movement;
    }
}
