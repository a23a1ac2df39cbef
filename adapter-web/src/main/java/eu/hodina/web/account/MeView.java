package eu.hodina.web.account;

import eu.hodina.application.access.Role;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Optional;

/** Who asks. */
@Serdeable
record MeView(
        @Schema(example = "jana") String login,
        @Schema(example = "MANAGER") Role role,

        @Schema(
                example = "019ab3c4-5d6e-7f80-9a1b-2c3d4e5f6071",
                description = "Who this is among those who work; absent where nobody")
        Optional<String> worker) {}
