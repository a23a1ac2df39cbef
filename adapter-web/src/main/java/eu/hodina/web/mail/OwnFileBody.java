package eu.hodina.web.mail;

import eu.hodina.application.invoice.DocumentFile;
import eu.hodina.web.request.Fields;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** A file of the mail's own. */
@Serdeable
record OwnFileBody(
        @Schema(example = "smlouva.pdf", maxLength = 200, requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String name,

        @Schema(example = "application/pdf", maxLength = 100, requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String mediaType,

        @Schema(example = "JVBERi0xLjcK", description = "In base64", requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        String content) {

    DocumentFile file(String place) {
        return DocumentFile.of(
                Fields.line(place + "/name", name, 200),
                Fields.line(place + "/mediaType", mediaType, 100),
                Fields.made(place + "/content", content, Base64.getDecoder()::decode));
    }
}
