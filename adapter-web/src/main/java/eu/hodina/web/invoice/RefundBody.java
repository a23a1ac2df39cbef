package eu.hodina.web.invoice;

import eu.hodina.web.catalog.AmountBody;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What was paid back to a client. */
@Serdeable
record RefundBody(
        @Schema(example = "2026-11-23", requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String day,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        AmountBody paidBack) {}
