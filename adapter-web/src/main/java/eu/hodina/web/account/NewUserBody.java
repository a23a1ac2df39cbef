package eu.hodina.web.account;

import eu.hodina.application.access.Role;
import eu.hodina.application.access.UserDraft;
import eu.hodina.domain.people.WorkerId;
import eu.hodina.web.problem.BadInputException;
import eu.hodina.web.request.Fields;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A user who is to be taken in; what is missing is null, and is refused. */
@Serdeable
record NewUserBody(
        @Schema(example = "jana", pattern = "[a-z0-9._@-]{1,64}", requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String login,

        @Schema(example = "MANAGER", implementation = Role.class, requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String role,

        @Schema(
                example = "019ab3c4-5d6e-7f80-9a1b-2c3d4e5f6071",
                description = "Who this is among those who work; left out where nobody")
        @Nullable
        String worker,

        @Schema(example = "jana@firma.example", maxLength = 254) @Nullable
        String email) {

    String checkedLogin() {
        if (login == null || !login.matches("[a-z0-9._@-]{1,64}")) {
            throw new BadInputException("/login", "1 to 64 lower-case letters, digits or . _ @ - were expected");
        }
        return login;
    }

    UserDraft draft() {
        return new UserDraft(
                Fields.constant("/role", role, Role.class),
                Fields.optional("/worker", worker, WorkerId::new),
                Emails.optional("/email", email),
                true);
    }
}
