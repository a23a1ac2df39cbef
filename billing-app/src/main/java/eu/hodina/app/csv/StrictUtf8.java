package eu.hodina.app.csv;

import eu.hodina.application.exchange.ImportProblem;
import eu.hodina.application.exchange.ImportRefusedException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Decodes UTF-8 and refuses what is none, with its line: a name with broken letters must not reach an invoice. */
final class StrictUtf8 {
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
        if (result.isError()) {
            int position = in.position();
            String found = String.format(Locale.ROOT, "0x%02X", bytes[position] & 0xFF);
            throw ImportRefusedException.of(
                    file,
                    ImportProblem.ofRow(lineOf(bytes, position), "text in UTF-8, the byte " + found + " is none"));
        }
        String text = out.flip().toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static long lineOf(byte[] bytes, int position) {
        long line = 1;
        for (int i = 0; i < position; i++) {
            if (bytes[i] == '\n' || bytes[i] == '\r' && bytes[i + 1] != '\n') {
                line++;
            }
        }
        return line;
    }
}
