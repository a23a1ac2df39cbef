package eu.hodina.app.statement;

import java.io.ByteArrayOutputStream;
import java.util.Random;

/** A copy of a good file with one or two small wounds: bytes changed, cut out, doubled, or the end torn off. */
final class MutatedBytes {
    private static final String SIGNS = "0123456789<>&\"'/;\n\r -+.\0";

    private MutatedBytes() {}

    static byte[] of(byte[] good, Random random) {
        byte[] bytes = good.clone();
        for (int wounds = 1 + random.nextInt(2); wounds > 0 && bytes.length > 0; wounds--) {
            bytes = wounded(bytes, random);
        }
        return bytes;
    }

    private static byte[] wounded(byte[] bytes, Random random) {
        int at = random.nextInt(bytes.length);
        int length = Math.min(bytes.length - at, 1 + random.nextInt(100));
        return switch (random.nextInt(10)) {
            case 0, 1, 2 -> spliced(bytes, at, at + 1, new byte[] {(byte) random.nextInt(256)}, 1);
            case 3, 4, 5 ->
                spliced(bytes, at, at + 1, new byte[] {(byte) SIGNS.charAt(random.nextInt(SIGNS.length()))}, 1);
            case 6 -> spliced(bytes, at, at + length, bytes, 0);
            case 7, 8 -> spliced(bytes, at, at, bytes, length);
            default -> spliced(bytes, at, bytes.length, bytes, 0);
        };
    }

    /** Up to {@code start}, then the first {@code length} of the others, then from {@code end} on. */
    private static byte[] spliced(byte[] bytes, int start, int end, byte[] others, int length) {
        ByteArrayOutputStream spliced = new ByteArrayOutputStream();
        spliced.write(bytes, 0, start);
        spliced.write(others, 0, length);
        spliced.write(bytes, end, bytes.length - end);
        return spliced.toByteArray();
    }
}
