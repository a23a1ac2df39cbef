package eu.hodina.bankimport.ofx;

import eu.hodina.application.payment.StatementFile;
import eu.hodina.application.payment.StatementSink;
import eu.hodina.bankimport.file.FileHead;
import eu.hodina.bankimport.file.FormatReader;
import eu.hodina.bankimport.file.TextSource;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * OFX 1 and 2 by one reader of tags: files that call themselves XML leave end tags out all the same, so neither kind is
 * given to an XML parser. Stateless and thread-safe.
 */
public final class OfxReader implements FormatReader {
    private static final Pattern BEGIN =
            Pattern.compile("(OFXHEADER\\s*:|<).*", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
    private static final Pattern ROOT = Pattern.compile("<OFX[\\s>]|OFXHEADER\\s*[:=]", Pattern.CASE_INSENSITIVE);
    private static final Pattern CHARSET = Pattern.compile(
            "CHARSET\\s*:\\s*(?:CP|WINDOWS-)?(125\\d|ISO-8859-\\d+|8859-\\d+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern UTF8 = Pattern.compile("(ENCODING\\s*[:=]\\s*[\"']?UTF-?8)", Pattern.CASE_INSENSITIVE);

    @Override
    public boolean recognises(FileHead head) {
        return BEGIN.matcher(head.text()).matches() && ROOT.matcher(head.text()).find();
    }

    @Override
    public void read(StatementFile file, StatementSink sink) throws IOException {
        try (TextSource text = TextSource.open(file, charsetOf(file))) {
            new OfxWalk(new OfxTags(text), sink).readAll();
        }
    }

    /** What is UTF-8 throughout is UTF-8, whatever it declares; else the code page that the header names. */
    private static Charset charsetOf(StatementFile file) throws IOException {
        Charset shown = TextSource.charsetOf(file);
        String head = FileHead.of(file).text();
        if (shown.name().startsWith("UTF-")) {
            return shown;
        }
        if (UTF8.matcher(head).find()) {
            // declared, but not kept: refused at the first byte that is none
            return StandardCharsets.UTF_8;
        }
        Matcher declared = CHARSET.matcher(head);
        if (!declared.find()) {
            return shown;
        }
        String name = declared.group(1).toUpperCase(Locale.ROOT);
        String java = name.startsWith("125") ? "windows-" + name : name.startsWith("8859") ? "ISO-" + name : name;
        return Charset.isSupported(java) ? Charset.forName(java) : shown;
    }
}
