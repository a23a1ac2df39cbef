package eu.hodina.web.invoice;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Up to when interest is charged, and whether the compensation is. */
@Serdeable
record PenaltyBody(
        @Schema(example = "2026-11-23", description = "Absent: today") @Nullable
        String until,

        @Schema(description = "The fixed costs of the claim, once a document, of a business") @Nullable
        Boolean compensation) {}
