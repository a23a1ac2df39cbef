package eu.hodina.bankimport.abo;

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
import java.nio.charset.Charset;
import java.util.Optional;

/**
 * ABO, also called GPC: lines of fixed columns, 074 for a statement, 075 for an item, 076, 078 and 079 for what else is
 * known of it. Other lines are passed over and counted. Stateless and thread-safe.
 */
public final class AboReader implements FormatReader {
    static final int LONGEST_LINE = 8_192;

    @Override
    public boolean recognises(FileHead head) {
        return head.text().startsWith("074");
    }

    @Override
    public void read(StatementFile file, StatementSink sink) throws IOException {
        Charset charset = TextEncoding.of(file);
        AboWalk walk = new AboWalk(sink, AboSurvey.of(file, charset));
        sink.format(StatementFormat.ABO);
        try (TextLines lines = TextLines.open(file, charset, LONGEST_LINE)) {
            for (Optional<TextLine> line = lines.nextFilled(); line.isPresent(); line = lines.nextFilled()) {
                walk.take(new FixedRecord(line.get()));
            }
        }
        walk.finish();
    }
}
