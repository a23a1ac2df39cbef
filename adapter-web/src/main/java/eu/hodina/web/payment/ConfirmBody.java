package eu.hodina.web.payment;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Which answer is confirmed. */
@Serdeable
record ConfirmBody(
        @Schema(example = "false", description = "The one that came second; absent: the first") @Nullable
        Boolean runnerUp) {

    boolean second() {
        return runnerUp != null && runnerUp;
    }
}
