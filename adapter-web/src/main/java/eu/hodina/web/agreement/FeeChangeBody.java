package eu.hodina.web.agreement;

import eu.hodina.domain.money.Money;
import eu.hodina.web.request.Fields;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Another fee from a day on. */
@Serdeable
record FeeChangeBody(
        @Schema(example = "2027-01-01", requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String from,

        @Schema(example = "12500.00", requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String fee,

        @Schema(example = "CZK", requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String currency) {

    LocalDate day() {
        return Fields.date("/from", from);
    }

    Money money() {
        return Fields.amount("/fee", fee, Fields.currency("/currency", currency));
    }
}
