package eu.hodina.bankimport.mt;

import eu.hodina.application.payment.StatementFile;
import eu.hodina.application.payment.StatementSink;
import eu.hodina.bankimport.file.FileHead;
import eu.hodina.bankimport.file.FormatReader;
import eu.hodina.bankimport.file.TextEncoding;
import eu.hodina.bankimport.file.TextLines;
import java.io.IOException;
import java.util.regex.Pattern;

/**
 * MT940 and MT942: fields of a tag and lines, in messages with or without the blocks of SWIFT around them, any number of
 * them in a file. Stateless and thread-safe.
 */
public final class MtReader implements FormatReader {
    static final int LONGEST_LINE = 8_192;

    /**
     * A message or its first field, or a bank's own two lines of header, some way down at most. A line ends in one way only,
     * else lines of form feeds, which {@code \R} takes for ends too, would be cut in every way that there is.
     */
    private static final Pattern BEGINNING =
            Pattern.compile("(?:[^\\r\\n]{0,200}+(?>\\r\\n|[\\r\\n])){0,10}?[\\x01$]*+(?:\\{1:|:20:)"
                    + "|[A-Z]{8,12}+(?: [^\\r\\n]{0,60}+)?(?>\\r\\n|[\\r\\n])94[0125]");

    @Override
    public boolean recognises(FileHead head) {
        return BEGINNING.matcher(head.text()).lookingAt();
    }

    @Override
    public void read(StatementFile file, StatementSink sink) throws IOException {
        MtFrames frames = new MtFrames(new MtStatements(sink));
        try (TextLines lines = TextLines.open(file, TextEncoding.of(file), LONGEST_LINE)) {
            while (lines.advance()) {
                frames.take(lines.current());
            }
            frames.finish(lines.current());
        }
    }
}
