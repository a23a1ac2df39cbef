package eu.hodina.document;

import java.util.Objects;

/**
 * A file inside a PDF that says the same as its pages: {@code factur-x.xml}, {@code invoice.isdoc}. Its bytes are not copied.
 *
 * @param name by which readers look for it
 * @param mimeType {@code text/xml}
 * @param bytes the whole file
 * @param description for people
 */
@SuppressWarnings("ArrayRecordComponent")
record Attachment(String name, String mimeType, byte[] bytes, String description) {
    /** The name by which Factur-X and ZUGFeRD readers find their invoice; its metadata go along with it. */
    static final String FACTUR_X = "factur-x.xml";

    /** The name by which readers of ISDOC.PDF find theirs (ISDOC 6.0.2; handbook 7.1). */
    static final String ISDOC = "invoice.isdoc";

    Attachment {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(mimeType, "mimeType");
        Objects.requireNonNull(bytes, "bytes");
        Objects.requireNonNull(description, "description");
    }
}
