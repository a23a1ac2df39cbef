package eu.hodina.web.answer;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Whose a mail is. */
@Serdeable
record AssignBody(
        @Schema(example = "019ab3c4-5d6e-7f80-9a1b-2c3d4e5f6071") @Nullable
        String client) {}
