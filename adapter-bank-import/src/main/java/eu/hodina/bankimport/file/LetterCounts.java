package eu.hodina.bankimport.file;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Counts the bytes beyond ASCII, and tells which of the encodings of Central Europe makes most letters of them. */
final class LetterCounts {
    /** Of two that fit alike the first is taken. */
    private static final List<Charset> CANDIDATES =
            List.of(Charset.forName("windows-1250"), Charset.forName("ISO-8859-2"), Charset.forName("IBM852"));

    private static final String COMMON = "áčďéěíňóřšťúůýžÁČĎÉĚÍŇÓŘŠŤÚŮÝŽäöüßÄÖÜ";
    private static final String SLOVAK = "ľĺŕôĽĹŔÔ";
    private static final String MARKS = "\u00a0§°€„“”‘’‚–—…«»\u00ad";

    private static final int IMPOSSIBLE = -1_000_000;

    private final long[] counts = new long[256];
    /** A capital letter does not follow a small one. */
    private final long[] afterSmall = new long[256];
    /** A small letter does not stand before a capital one. */
    private final long[] beforeCapital = new long[256];

    /** A letter does not stand alone, a dash or a space that does not break does. */
    private final long[] alone = new long[256];

    private int previous = ' ';
    private int beforePrevious = ' ';

    void add(byte[] block, int length) {
        int before = previous;
        int second = beforePrevious;
        for (int i = 0; i < length; i++) {
            int value = block[i];
            if ((value | before) < 0) {
                add(second, before, value);
            }
            second = before;
            before = value;
        }
        previous = before;
        beforePrevious = second;
    }

    /** Bytes of ASCII follow. */
    void skip(byte[] block, int length) {
        if (length < 2) {
            add(block, length);
            return;
        }
        add(beforePrevious, previous, block[0]);
        previous = block[length - 1];
        beforePrevious = block[length - 2];
    }

    private void add(int second, int before, int value) {
        if (before < 0) {
            beforeCapital[before & 0xFF] += value >= 'A' && value <= 'Z' ? 1 : 0;
            alone[before & 0xFF] += isPart(second) || isPart(value) ? 0 : 1;
        }
        if (value < 0) {
            counts[value & 0xFF]++;
            afterSmall[value & 0xFF] += before >= 'a' && before <= 'z' ? 1 : 0;
        }
    }

    /** Whether it may be a letter. */
    private static boolean isPart(int value) {
        return value < 0 || value >= 'A' && value <= 'Z' || value >= 'a' && value <= 'z';
    }

    /** Empty where none makes sense. */
    Optional<Charset> best() {
        // what stands after the last byte
        add(beforePrevious, previous, ' ');
        previous = ' ';
        Optional<Charset> best = Optional.empty();
        // a sign or two that are no letters are fine, control and box characters are not
        long most = -1 - Arrays.stream(counts).sum();
        for (Charset candidate : CANDIDATES) {
            long score = score(candidate);
            if (score > most) {
                most = score;
                best = Optional.of(candidate);
            }
        }
        return best;
    }

    private long score(Charset charset) {
        long score = 0;
        byte[] one = new byte[1];
        for (int value = 0x80; value <= 0xFF; value++) {
            if (counts[value] > 0) {
                one[0] = (byte) value;
                char c = new String(one, charset).charAt(0);
                int weight = weight(c);
                if (weight == IMPOSSIBLE) {
                    return IMPOSSIBLE;
                }
                score += counts[value] * weight;
                score -= Character.isLetter(c) ? (weight + 1) * alone[value] : 0;
                score -= Character.isUpperCase(c) ? 4 * afterSmall[value] : 0;
                score -= Character.isLowerCase(c) ? 4 * beforeCapital[value] : 0;
            }
        }
        return score;
    }

    private static int weight(char c) {
        if (COMMON.indexOf(c) >= 0) {
            return 4;
        }
        if (SLOVAK.indexOf(c) >= 0) {
            return 3;
        }
        if (Character.isLetter(c)) {
            return 1;
        }
        if (c == '\ufffd') {
            return IMPOSSIBLE;
        }
        boolean control = c >= 0x80 && c < 0xA0;
        boolean box = c >= 0x2500 && c <= 0x259F;
        return control || box ? -20 : MARKS.indexOf(c) >= 0 ? 0 : -1;
    }
}
