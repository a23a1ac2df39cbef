package eu.hodina.bankimport.file;

import eu.hodina.application.payment.StatementFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Tells the encoding of a text that does not declare it: valid UTF-8 is UTF-8, all else is the Czech bank's cp1250. */
public final class TextEncoding {
    private static final Charset CP1250 = Charset.forName("windows-1250");

    private TextEncoding() {}

    public static Charset of(StatementFile file) throws IOException {
        try (InputStream in = file.open()) {
            return isUtf8(in) ? StandardCharsets.UTF_8 : CP1250;
        }
    }

    private static boolean isUtf8(InputStream in) throws IOException {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        byte[] buffer = new byte[8_192];
        CharBuffer scratch = CharBuffer.allocate(buffer.length + 4);
        int kept = 0;
        while (true) {
            int count = in.read(buffer, kept, buffer.length - kept);
            ByteBuffer bytes = ByteBuffer.wrap(buffer, 0, kept + Math.max(0, count));
            CoderResult result = decoder.decode(bytes, scratch.clear(), count < 0);
            if (result.isError()) {
                return false;
            }
            if (count < 0) {
                return true;
            }
            kept = bytes.remaining();
            System.arraycopy(buffer, bytes.position(), buffer, 0, kept);
        }
    }
}
