package eu.hodina.bankimport.finsta;

import eu.hodina.application.payment.StatementFile;
import eu.hodina.application.payment.StatementSink;
import eu.hodina.bankimport.file.Warnings;
import eu.hodina.bankimport.xml.XmlCursor;
import eu.hodina.bankimport.xml.XmlFormat;
import eu.hodina.domain.payment.StatementFormat;
import java.io.IOException;

/**
 * FINSTA, which ČSOB calls XML: a {@code FINSTA03} is a statement, a {@code FINSTA05} within it an item; the names are
 * those of MT940's fields. Stateless and thread-safe.
 */
public final class FinstaReader implements XmlFormat {

    @Override
    public boolean recognises(String element) {
        return element.equals("FINSTA");
    }

    @Override
    public void read(StatementFile file, XmlCursor xml, StatementSink sink) throws IOException {
        sink.format(StatementFormat.FINSTA);
        Warnings warnings = new Warnings(sink);
        int statements = 0;
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            if (xml.name().equals("FINSTA03")) {
                statements++;
                new FinstaStatement(sink, warnings, statements).read(xml);
            }
        }
        if (statements == 0) {
            throw xml.refused("at least one statement (FINSTA03) was expected in FINSTA");
        }
        while (xml.nextElement()) {
            // to the end, for only there is it known to be whole
        }
        warnings.close();
    }
}
