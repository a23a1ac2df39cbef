package eu.hodina.application.insight.check;

import eu.hodina.domain.invoice.InvoiceId;
import java.util.Objects;

/**
 * A stored file of a document.
 *
 * @param document whose it is
 * @param number of the document
 * @param mediaType of the file
 * @param kept the SHA-256 that was taken when it came in, in hexadecimal
 * @param now the SHA-256 of the bytes as they are
 */
public record KeptFile(InvoiceId document, String number, String mediaType, String kept, String now) {
    public KeptFile {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(mediaType, "mediaType");
        Objects.requireNonNull(kept, "kept");
        Objects.requireNonNull(now, "now");
    }
}
