package eu.hodina.domain.firm;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * The mark of a firm on its documents: a PNG or JPEG picture, told by its content, never by a name. Of at most
 * {@value #LARGEST} bytes and {@value #LONGEST_SIDE} pixels a side, so that a small file cannot unpack into a huge
 * picture. Immutable.
 *
 * <pre>{@code Logo.of(bytes).mediaType()   // image/png}</pre>
 */
public final class Logo {
    /** The most bytes that a logo has. */
    public static final int LARGEST = 65_536;

    /** The most pixels that a side has. */
    public static final int LONGEST_SIDE = 4_000;

    private final byte[] bytes;
    private final PictureHead head;

    private Logo(byte[] bytes, PictureHead head) {
        this.bytes = bytes;
        this.head = head;
    }

    /**
     * Checks what the bytes are.
     *
     * @param bytes a whole PNG or JPEG file
     * @return the logo
     * @throws IllegalArgumentException where it is neither, broken off, or too large
     */
    public static Logo of(byte[] bytes) {
        if (bytes.length > LARGEST) {
            throw new IllegalArgumentException("a logo has at most " + LARGEST + " bytes, not " + bytes.length);
        }
        PictureHead head = PictureHead.of(bytes)
                .orElseThrow(() -> new IllegalArgumentException("a whole PNG or JPEG picture was expected"));
        if (head.width() < 1 || head.height() < 1 || Math.max(head.width(), head.height()) > LONGEST_SIDE) {
            throw new IllegalArgumentException("a logo has sides of 1 to " + LONGEST_SIDE + " pixels, not "
                    + head.width() + " x " + head.height());
        }
        return new Logo(bytes.clone(), head);
    }

    /** {@return a copy of the file's bytes} */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** {@return {@code image/png} or {@code image/jpeg}} */
    public String mediaType() {
        return head.mediaType();
    }

    /** {@return pixels from left to right} */
    public int width() {
        return head.width();
    }

    /** {@return pixels from top to bottom} */
    public int height() {
        return head.height();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Logo logo && Arrays.equals(bytes, logo.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /** {@return kind and size, and the SHA-256 of the bytes, by which the trail tells one from another} */
    @Override
    public String toString() {
        return mediaType() + " " + width() + " x " + height() + ", " + bytes.length + " bytes, " + sha256();
    }

    private String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
