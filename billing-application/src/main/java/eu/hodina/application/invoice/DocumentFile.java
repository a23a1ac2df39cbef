package eu.hodina.application.invoice;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Objects;

/** A rendered file: its name, media type and bytes. Immutable; equal by content. */
public final class DocumentFile {
    /** The media type of the page. */
    public static final String PDF = "application/pdf";

    /** The media type of ISDOC, the Czech electronic invoice. */
    public static final String ISDOC = "application/x-isdoc";

    /** The media type of the European electronic invoice as UBL. */
    public static final String UBL = "application/xml";

    private final String name;
    private final String mediaType;
    private final byte[] bytes;

    private DocumentFile(String name, String mediaType, byte[] bytes) {
        this.name = Objects.requireNonNull(name, "name");
        this.mediaType = Objects.requireNonNull(mediaType, "mediaType");
        this.bytes = bytes;
    }

    /**
     * Takes a file into memory: {@code of("FV20260001.pdf", "application/pdf", bytes)}.
     *
     * @param name with its ending
     * @param mediaType as HTTP and mail name it
     * @param bytes they are copied
     * @return the file
     */
    public static DocumentFile of(String name, String mediaType, byte[] bytes) {
        return new DocumentFile(name, mediaType, bytes.clone());
    }

    /** {@return its name: {@code FV20260001.pdf}} */
    public String name() {
        return name;
    }

    /** {@return its media type: {@code application/pdf}} */
    public String mediaType() {
        return mediaType;
    }

    /** {@return the content, copied} */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** {@return how many bytes it has} */
    public int size() {
        return bytes.length;
    }

    /**
     * The hash of the bytes: what is served later must still have it.
     *
     * @return 64 lower-case hex digits
     */
    public String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DocumentFile file
                && name.equals(file.name)
                && mediaType.equals(file.mediaType)
                && Arrays.equals(bytes, file.bytes);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, mediaType, Arrays.hashCode(bytes));
    }

    @Override
    public String toString() {
        return name + " (" + bytes.length + " bytes)";
    }
}
