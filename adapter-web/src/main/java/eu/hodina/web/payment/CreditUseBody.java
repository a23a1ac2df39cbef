package eu.hodina.web.payment;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** For what a client's credit is used. */
@Serdeable
record CreditUseBody(
        @Schema(example = "FV20260001", requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String document,

        @Schema(example = "500.00", requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String amount,

        @Schema(example = "CZK", requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String currency) {}
