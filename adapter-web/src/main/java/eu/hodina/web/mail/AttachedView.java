package eu.hodina.web.mail;

import eu.hodina.application.mail.AttachedFile;
import eu.hodina.domain.invoice.InvoiceNumber;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A file that goes along with a mail. */
@Serdeable
record AttachedView(
        @Schema(example = "0", description = "Its place: GET /api/v1/mails/{id}/attachments/{position}")
        int position,

        @Schema(example = "FV20260001", description = "Of which document it is; absent: a file of the mail's own")
        Optional<String> document,

        @Schema(example = "application/pdf") String mediaType,

        @Schema(example = "FV20260001.pdf", description = "Absent while the document's file is not drawn yet")
        Optional<String> name,

        @Schema(example = "48213", description = "In bytes") Optional<Long> size,

        @Schema(example = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
        Optional<String> sha256) {

    static List<AttachedView> all(List<AttachedFile> files) {
        List<AttachedView> views = new ArrayList<>();
        for (AttachedFile file : files) {
            views.add(new AttachedView(
                    views.size(),
                    file.document().map(InvoiceNumber::value),
                    file.mediaType(),
                    file.facts().map(AttachedFile.Facts::name),
                    file.facts().map(AttachedFile.Facts::size),
                    file.facts().map(AttachedFile.Facts::sha256)));
        }
        return views;
    }
}
