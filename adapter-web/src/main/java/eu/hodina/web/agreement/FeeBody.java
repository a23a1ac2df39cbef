package eu.hodina.web.agreement;

import eu.hodina.domain.agreement.FeeFrom;
import eu.hodina.web.request.Fields;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/** A fee of a whole period from a day on, in the currency of the agreement. */
@Serdeable
record FeeBody(
        @Schema(example = "2026-01-01", requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String from,

        @Schema(example = "12288.00", requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String fee) {

    static FeeBody of(FeeFrom step) {
        return new FeeBody(step.from().toString(), step.fee().toPlainString());
    }

    LocalDate day(String place) {
        return Fields.date(place + "/from", from);
    }

    FeeFrom step(String place, Currency currency) {
        return new FeeFrom(day(place), Fields.amount(place + "/fee", fee, currency));
    }
}
