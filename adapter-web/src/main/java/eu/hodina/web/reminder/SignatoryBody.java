package eu.hodina.web.reminder;

import eu.hodina.domain.reminder.Signatory;
import eu.hodina.web.request.Fields;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who signs a pre-action letter. */
@Serdeable
record SignatoryBody(
        @Schema(example = "Jana Nováková", requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String name,

        @Schema(example = "jednatelka", requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String role) {

    static SignatoryBody of(Signatory signatory) {
        return new SignatoryBody(signatory.name(), signatory.role());
    }

    Signatory signatory(String place) {
        return new Signatory(Fields.line(place + "/name", name, 100), Fields.line(place + "/role", role, 100));
    }
}
