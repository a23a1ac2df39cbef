package eu.hodina.web.access;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;

/** What a login asks for. */
@Serdeable
record Credentials(
        @Schema(maxLength = 64) String login,
        @Schema(maxLength = 1024, format = "password") String password) {

    /** Without the password. */
    @Override
    public String toString() {
        return login;
    }
}
