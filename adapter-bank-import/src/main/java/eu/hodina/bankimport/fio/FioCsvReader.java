package eu.hodina.bankimport.fio;

import eu.hodina.application.payment.StatementFile;
import eu.hodina.application.payment.StatementSink;
import eu.hodina.bankimport.csv.CsvRows;
import eu.hodina.bankimport.file.FileHead;
import eu.hodina.bankimport.file.FormatReader;
import eu.hodina.bankimport.file.TextSource;
import java.io.IOException;
import java.util.regex.Pattern;

/** Fio's CSV, of its interface and of its internet banking. Stateless and thread-safe. */
public final class FioCsvReader implements FormatReader {
    private static final Pattern HEADER = Pattern.compile("(?s).*ID (operace|pohybu)\"?;[^\\r\\n]*Objem.*");

    @Override
    public boolean recognises(FileHead head) {
        return !head.isBinary() && HEADER.matcher(head.text()).matches();
    }

    @Override
    public void read(StatementFile file, StatementSink sink) throws IOException {
        try (TextSource text = TextSource.open(file);
                CsvRows rows = new CsvRows(text, ';')) {
            new FioCsvWalk(text, rows, sink).readAll();
        }
    }
}
