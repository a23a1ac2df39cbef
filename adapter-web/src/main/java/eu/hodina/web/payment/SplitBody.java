package eu.hodina.web.payment;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Whose payment it is. */
@Serdeable
record SplitBody(
        @Schema(example = "019ab3c4-5d6e-7f80-9a1b-2c3d4e5f6071", requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String client) {}
