package eu.hodina.web.account;

import eu.hodina.application.access.NewPassword;
import eu.hodina.application.access.Role;
import eu.hodina.application.access.User;
import eu.hodina.domain.people.WorkerId;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Optional;

/** A user as the API shows it; the password once, in the answer to what drew it. */
@Serdeable
record UserView(
        @Schema(example = "jana") String login,
        @Schema(example = "MANAGER") Role role,

        @Schema(
                example = "019ab3c4-5d6e-7f80-9a1b-2c3d4e5f6071",
                description = "Who this is among those who work; absent where nobody")
        Optional<String> worker,

        @Schema(example = "jana@firma.example", description = "By which a provider of logins names the user")
        Optional<String> email,

        boolean active,

        @Schema(example = "7kQmXw3hTzR9pBcVnY4d", description = "Drawn just now, and never shown again")
        Optional<String> password) {

    static UserView of(User user) {
        return of(user, Optional.empty());
    }

    static UserView withPassword(NewPassword drawn) {
        return of(drawn.user().value(), Optional.of(drawn.password()));
    }

    private static UserView of(User user, Optional<String> password) {
        return new UserView(
                user.login(), user.role(), user.worker().map(WorkerId::value), user.email(), user.active(), password);
    }

    /** Without the password. */
    @Override
    public String toString() {
        return login + " (" + role + ")";
    }
}
