package eu.hodina.web.access;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a login asks for; what is missing in a body is null, and is refused. */
@Serdeable
record Credentials(
        @Schema(maxLength = 64, requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String login,

        @Schema(maxLength = 1024, format = "password", requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String password) {

    /** Without the password. */
    @Override
    public String toString() {
        return String.valueOf(login);
    }
}
