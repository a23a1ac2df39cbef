package eu.hodina.bankimport.qif;

import eu.hodina.application.payment.StatementFile;
import eu.hodina.application.payment.StatementSink;
import eu.hodina.bankimport.file.FileHead;
import eu.hodina.bankimport.file.FormatReader;
import eu.hodina.bankimport.file.TextEncoding;
import eu.hodina.bankimport.file.TextLines;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.regex.Pattern;

/** QIF files of banks, cards and cash, comments and lists before them passed over. Stateless and thread-safe. */
public final class QifReader implements FormatReader {
    private static final int LONGEST_LINE = 8_192;
    /** Nothing is given back that was taken, so that thousands of blank lines are as good as one. */
    private static final Pattern BEGIN = Pattern.compile(
            "(?:#[^\\r\\n]*+[\\r\\n]|\\s)*+!(?:Type:|Account|Option:|Clear:)", Pattern.CASE_INSENSITIVE);

    @Override
    public boolean recognises(FileHead head) {
        return BEGIN.matcher(head.text()).lookingAt();
    }

    @Override
    public void read(StatementFile file, StatementSink sink) throws IOException {
        Charset charset = TextEncoding.of(file);
        QifDates dates;
        try (TextLines lines = TextLines.open(file, charset, LONGEST_LINE)) {
            dates = QifDates.of(lines);
        }
        try (TextLines lines = TextLines.open(file, charset, LONGEST_LINE)) {
            new QifWalk(file.name(), lines, dates, sink).readAll();
        }
    }
}
