package eu.hodina.domain.firm;

import java.util.Arrays;
import java.util.Optional;

/** What a picture's file says of itself; the pixels stay packed. */
record PictureHead(String mediaType, int width, int height) {
    private static final int PNG = 0x89504E47;
    private static final int PNG_REST = 0x0D0A1A0A;
    private static final int IHDR = 0x49484452;
    private static final int IEND = 0x49454E44;

    /** None where the bytes are no whole PNG or JPEG. */
    static Optional<PictureHead> of(byte[] bytes) {
        return png(bytes).or(() -> jpeg(bytes));
    }

    /** Signature, then the chunk IHDR of 13 bytes, and IEND with its check sum at the very end (PNG, 5.2 and 11). */
    private static Optional<PictureHead> png(byte[] bytes) {
        boolean whole = bytes.length >= 45
                && whole(bytes, 0) == PNG
                && whole(bytes, 4) == PNG_REST
                && whole(bytes, 8) == 13
                && whole(bytes, 12) == IHDR
                && whole(bytes, bytes.length - 8) == IEND;
        return whole ? Optional.of(new PictureHead("image/png", whole(bytes, 16), whole(bytes, 20))) : Optional.empty();
    }

    /** From SOI over marked segments to the first frame header; EOI at the very end (JPEG, annex B). */
    private static Optional<PictureHead> jpeg(byte[] bytes) {
        int last = bytes.length - 2;
        if (bytes.length < 20 || marker(bytes, 0) != 0xD8 || marker(bytes, last) != 0xD9) {
            return Optional.empty();
        }
        int at = 2;
        while (at + 9 < last) {
            int marker = marker(bytes, at);
            if (isFrame(marker)) {
                return Optional.of(new PictureHead("image/jpeg", number(bytes, at + 7), number(bytes, at + 5)));
            }
            int length = number(bytes, at + 2);
            if (marker < 0xC0 || length < 2) {
                return Optional.empty();
            }
            at += 2 + length;
        }
        return Optional.empty();
    }

    /** SOF0 to SOF15, among which DHT, JPG and DAC are none. */
    private static boolean isFrame(int marker) {
        return marker >= 0xC0
                && marker <= 0xCF
                && Arrays.stream(new int[] {0xC4, 0xC8, 0xCC}).noneMatch(other -> other == marker);
    }

    private static int marker(byte[] bytes, int at) {
        return (bytes[at] & 0xFF) == 0xFF ? bytes[at + 1] & 0xFF : -1;
    }

    private static int number(byte[] bytes, int at) {
        return (bytes[at] & 0xFF) << 8 | bytes[at + 1] & 0xFF;
    }

    private static int whole(byte[] bytes, int at) {
        return number(bytes, at) << 16 | number(bytes, at + 2);
    }
}
