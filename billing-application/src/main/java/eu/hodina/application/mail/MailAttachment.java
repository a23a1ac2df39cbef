package eu.hodina.application.mail;

import eu.hodina.application.invoice.DocumentFile;
import eu.hodina.domain.invoice.InvoiceId;
import java.util.Objects;

/** A file that goes along with a mail. */
public sealed interface MailAttachment {

    /**
     * A file of an issued document, as it is stored: it is read when the mail goes out.
     *
     * @param invoice the document
     * @param mediaType which of its files: {@link DocumentFile#PDF}, {@link DocumentFile#ISDOC}, {@link DocumentFile#UBL}
     */
    record OfDocument(InvoiceId invoice, String mediaType) implements MailAttachment {
        /** Checks nothing but presence. */
        public OfDocument {
            Objects.requireNonNull(invoice, "invoice");
            Objects.requireNonNull(mediaType, "mediaType");
        }
    }

    /**
     * A file of the mail's own, kept with it: the payment code of a sum, a report.
     *
     * @param file at most {@link Mail#LARGEST_FILE} bytes
     */
    record Own(DocumentFile file) implements MailAttachment {
        /** Checks its size. */
        public Own {
            if (file.size() > Mail.LARGEST_FILE) {
                throw new IllegalArgumentException("a file of a mail has at most " + Mail.LARGEST_FILE + " bytes, "
                        + file.name() + " has " + file.size());
            }
        }
    }
}
