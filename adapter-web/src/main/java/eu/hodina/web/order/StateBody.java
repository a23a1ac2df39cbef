package eu.hodina.web.order;

import eu.hodina.web.request.Fields;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The state that is to follow. */
@Serdeable
record StateBody(
        @Schema(example = "DONE", requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String state) {

    <E extends Enum<E>> E of(Class<E> type) {
        return Fields.constant("/state", state, type);
    }
}
