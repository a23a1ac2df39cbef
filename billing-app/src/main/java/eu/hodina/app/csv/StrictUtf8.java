package eu.hodina.app.csv;

import eu.hodina.application.exchange.ImportProblem;
import eu.hodina.application.exchange.ImportRefusedException;
import eu.hodina.application.exchange.TextPlace;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Decodes UTF-8 and refuses what is none, with its place: a name with broken letters must not reach an invoice. */
final class StrictUtf8 {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private StrictUtf8() {}

    /** A byte order mark at the beginning is dropped. */
    static String decode(String file, byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(in, out, true);
        String text = withoutMark(out.flip().toString());
        if (result.isError()) {
            String wrong = String.format(Locale.ROOT, "0x%02X", bytes[in.position()] & 0xFF);
            throw ImportRefusedException.of(
                    file,
                    ImportProblem.at(TextPlace.behind(text), "text in UTF-8, the byte " + wrong + " here is none"));
        }
        return text;
    }

    private static String withoutMark(String text) {
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }
}
