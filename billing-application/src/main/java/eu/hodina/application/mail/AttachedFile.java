package eu.hodina.application.mail;

import eu.hodina.application.invoice.DocumentFile;
import eu.hodina.domain.invoice.InvoiceNumber;
import java.util.Objects;
import java.util.Optional;

/**
 * What is known of a file that goes along with a mail, without its bytes.
 *
 * @param document of which document it is; none: a file of the mail's own
 * @param mediaType {@code application/pdf}
 * @param facts its name, size and hash; none where the document's file is not drawn yet
 */
public record AttachedFile(Optional<InvoiceNumber> document, String mediaType, Optional<Facts> facts) {
    /** Checks nothing but presence. */
    public AttachedFile {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(mediaType, "mediaType");
        Objects.requireNonNull(facts, "facts");
    }

    /**
     * What a file is known by.
     *
     * @param name {@code FV20260001.pdf}
     * @param size in bytes
     * @param sha256 of its bytes, 64 lower-case hex digits
     */
    public record Facts(String name, long size, String sha256) {
        /** Checks nothing but presence. */
        public Facts {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(sha256, "sha256");
        }

        /**
         * {@return the facts of a file}
         *
         * @param file whose bytes are there
         */
        public static Facts of(DocumentFile file) {
            return new Facts(file.name(), file.size(), file.sha256());
        }
    }
}
