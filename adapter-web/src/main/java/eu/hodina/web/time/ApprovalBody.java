package eu.hodina.web.time;

import eu.hodina.web.problem.BadInputException;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the order's manager says of a log. */
@Serdeable
record ApprovalBody(
        @Schema(example = "APPROVED", description = "APPROVED or REJECTED", requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        String approval) {

    boolean isGood() {
        if ("APPROVED".equals(approval) || "REJECTED".equals(approval)) {
            return "APPROVED".equals(approval);
        }
        throw new BadInputException("/approval", "APPROVED or REJECTED was expected");
    }
}
