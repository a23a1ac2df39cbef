package eu.hodina.web.invoice;

import eu.hodina.web.catalog.AmountBody;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a credit note takes off another document of the client. */
@Serdeable
record ApplicationBody(
        @Schema(example = "FV20260002", requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String document,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        AmountBody taken) {}
