package eu.hodina.web.account;

import eu.hodina.application.access.Role;
import eu.hodina.application.access.UserDraft;
import eu.hodina.domain.people.WorkerId;
import eu.hodina.web.problem.BadInputException;
import eu.hodina.web.request.Fields;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a user is from now on; what is missing is null, and is refused but for the e-mail. */
@Serdeable
record UserBody(
        @Schema(example = "MANAGER", implementation = Role.class, requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String role,

        @Schema(
                example = "019ab3c4-5d6e-7f80-9a1b-2c3d4e5f6071",
                description = "Who this is among those who work; left out where nobody")
        @Nullable
        String worker,

        @Schema(example = "jana@firma.example", maxLength = 254) @Nullable
        String email,

        @Schema(description = "false: shut out at once", requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        Boolean active) {

    UserDraft draft() {
        if (active == null) {
            throw new BadInputException("/active", "true or false was expected");
        }
        return new UserDraft(
                Fields.constant("/role", role, Role.class),
                Fields.optional("/worker", worker, WorkerId::new),
                Emails.optional("/email", email),
                active);
    }
}
