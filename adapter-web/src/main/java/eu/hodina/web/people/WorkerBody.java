package eu.hodina.web.people;

import eu.hodina.application.people.WorkerDraft;
import eu.hodina.web.request.Fields;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A worker as a request says it; what is missing is null, and is refused. */
@Serdeable
record WorkerBody(
        @Schema(example = "novak", maxLength = 64, requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String code,

        @Schema(example = "Jana Nováková", maxLength = 255, requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String name,

        @Schema(example = "jana@firma.example", maxLength = 254, requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String email) {

    WorkerDraft draft() {
        return new WorkerDraft(
                Fields.line("/code", code, 64), Fields.line("/name", name, 255), Fields.email("/email", email));
    }
}
