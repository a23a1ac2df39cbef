package eu.hodina.web.account;

import eu.hodina.application.access.TokenScope;
import eu.hodina.web.request.Fields;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A token that is to be made; what is missing is null, and is refused. */
@Serdeable
record TokenBody(
        @Schema(example = "accounting export", maxLength = 100, requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String name,

        @Schema(example = "READ", implementation = TokenScope.class, requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        String scope,

        @Schema(example = "90", minimum = "1", maximum = "366", requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        Integer days) {

    String checkedName() {
        return Fields.text("/name", name, 100);
    }

    TokenScope checkedScope() {
        return Fields.constant("/scope", scope, TokenScope.class);
    }

    int checkedDays() {
        return Fields.number("/days", days, 1, 366);
    }
}
