package eu.hodina.web.payment;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why a payment is not for the firm's invoices. */
@Serdeable
record IgnoreBody(
        @Schema(example = "soukromý vklad", maxLength = 500, requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String reason) {}
