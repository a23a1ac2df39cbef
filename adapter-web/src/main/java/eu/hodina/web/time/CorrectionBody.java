package eu.hodina.web.time;

import eu.hodina.domain.time.WorkDuration;
import eu.hodina.web.request.Fields;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a log that is billed should have been. */
@Serdeable
record CorrectionBody(
        @Schema(example = "45", description = "0 cancels", requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        Integer minutes,

        @Schema(example = "reklamace", maxLength = 200) @Nullable
        String writeOff) {

    int length() {
        return Fields.number("/minutes", minutes, 0, WorkDuration.LONGEST);
    }

    Optional<String> reason() {
        return Fields.optionalText("/writeOff", writeOff, 200);
    }
}
