package eu.hodina.web.catalog;

import eu.hodina.domain.catalog.Activity;
import eu.hodina.domain.catalog.ActivityCode;
import eu.hodina.web.problem.BadInputException;
import eu.hodina.web.request.Fields;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A new activity with its first version. */
@Serdeable
record ActivityBody(
        @Schema(example = "PROG", maxLength = 64, requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String code,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        ActivityVersionBody version) {

    Activity first() {
        if (version == null) {
            throw new BadInputException("/version", "the first version was expected, and there is none");
        }
        return version.version("/version", new ActivityCode(Fields.code("/code", code)));
    }
}
