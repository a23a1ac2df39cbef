package eu.hodina.web.agreement;

import eu.hodina.web.request.Fields;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** When an agreement ends. */
@Serdeable
record EndBody(
        @Schema(example = "2026-12-31", description = "Its last day", requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        String on) {

    LocalDate day() {
        return Fields.date("/on", on);
    }
}
