package eu.hodina.application.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.OptionalInt;

/** Decodes a stream piece by piece and stops before the first byte that is no letter; a byte order mark is dropped. */
final class StrictText {
    private static final int PIECE = 1 << 16;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final InputStream in;
    private final CsvFormat.Encoding encoding;
    private final CharsetDecoder decoder;
    private final ByteBuffer bytes = ByteBuffer.allocate(PIECE).limit(0);
    private boolean ended;
    private boolean begun;
    private OptionalInt wrong = OptionalInt.empty();

    StrictText(InputStream in, CsvFormat.Encoding encoding) {
        this.in = in;
        this.encoding = encoding;
        this.decoder = encoding.charset()
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /** Fills the buffer from its beginning; 0 at the end, or before a wrong byte. */
    int read(char[] buffer) throws IOException {
        CharBuffer out = CharBuffer.wrap(buffer);
        while (out.position() == 0 && wrong.isEmpty()) {
            if (!ended) {
                refill();
            }
            CoderResult result = decoder.decode(bytes, out, ended);
            if (result.isError()) {
                wrong = OptionalInt.of(bytes.get(bytes.position()) & 0xFF);
            } else if (ended && result.isUnderflow()) {
                break;
            }
            if (!begun && out.position() > 0) {
                begun = true;
                dropMark(out);
            }
        }
        return out.position();
    }

    private static void dropMark(CharBuffer out) {
        if (out.get(0) == BYTE_ORDER_MARK) {
            out.flip().get();
            out.compact();
        }
    }

    /** The byte that is no letter, from 0 to 255, once everything before it was read. */
    OptionalInt wrong() {
        return wrong;
    }

    /** As people name it. */
    String encoding() {
        return encoding.title();
    }

    private void refill() throws IOException {
        bytes.compact();
        int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
        if (read < 0) {
            ended = true;
        } else {
            bytes.position(bytes.position() + read);
        }
        bytes.flip();
    }
}
