package eu.hodina.bankimport.coda;

import eu.hodina.application.payment.StatementFile;
import eu.hodina.application.payment.StatementSink;
import eu.hodina.bankimport.file.FileHead;
import eu.hodina.bankimport.file.FixedRecord;
import eu.hodina.bankimport.file.FormatReader;
import eu.hodina.bankimport.file.TextEncoding;
import eu.hodina.bankimport.file.TextLine;
import eu.hodina.bankimport.file.TextLines;
import eu.hodina.domain.payment.StatementFormat;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * CODA, version 2: records 0 (header), 1 (old balance), 2.1 to 2.3 (movement), 3.1 to 3.3 (information), 8 (new balance)
 * and 9 (trailer); several statements may follow each other. Stateless and thread-safe.
 */
public final class CodaReader implements FormatReader {
    static final int LONGEST_LINE = 1_024;

    /** A header with a date, a bank and the application, then a line of an old balance. */
    private static final Pattern BEGINNING =
            Pattern.compile("0[0 ]{4}\\d{6}[\\d ]{3}05[^\\r\\n]{0,200}(?:\\R(?s:.*)|)");

    @Override
    public boolean recognises(FileHead head) {
        return BEGINNING.matcher(head.text()).matches();
    }

    @Override
    public void read(StatementFile file, StatementSink sink) throws IOException {
        CodaWalk walk = new CodaWalk(sink);
        sink.format(StatementFormat.CODA);
        try (TextLines lines = TextLines.open(file, TextEncoding.of(file), LONGEST_LINE)) {
            for (Optional<TextLine> line = lines.nextFilled(); line.isPresent(); line = lines.nextFilled()) {
                walk.take(new FixedRecord(line.get()));
            }
        }
        walk.finish(file.name());
    }
}
