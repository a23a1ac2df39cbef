package eu.hodina.web.account;

import com.fasterxml.jackson.annotation.JsonProperty;
import eu.hodina.web.problem.BadInputException;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A password and the one that comes after it; what is missing is null, and is refused. */
@Serdeable
record PasswordBody(
        @Schema(maxLength = 1024, format = "password", requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String old,

        @Schema(minLength = 12, maxLength = 1024, format = "password", requiredMode = Schema.RequiredMode.REQUIRED)
        @JsonProperty("new")
        @Nullable
        String fresh) {

    char[] oldPassword() {
        return required("/old", old);
    }

    char[] newPassword() {
        return required("/new", fresh);
    }

    private static char[] required(String path, @Nullable String password) {
        if (password == null) {
            throw new BadInputException(path, "a text was expected, and there is none");
        }
        return password.toCharArray();
    }

    /** Without the passwords. */
    @Override
    public String toString() {
        return "a password and a new one";
    }
}
