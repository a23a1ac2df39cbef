package eu.hodina.web.agreement;

import eu.hodina.domain.agreement.OveragePrice;
import eu.hodina.domain.catalog.ActivityCode;
import eu.hodina.domain.money.HourlyPrice;
import eu.hodina.web.request.Fields;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/** What an hour costs beyond the allowance. */
@Serdeable
record OverageBody(
        @Schema(example = "PROG", description = "Absent: every activity without a price of its own") @Nullable
        String activity,

        @Schema(example = "2026-01-01", description = "Absent: from the first day of the agreement") @Nullable
        String from,

        @Schema(example = "1250.00", requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String hourly) {

    static OverageBody of(OveragePrice price) {
        return new OverageBody(
                price.activity().map(ActivityCode::value).orElse(null),
                price.from().toString(),
                price.hourly().perHour().toPlainString());
    }

    OveragePrice price(String place, Currency currency, LocalDate begins) {
        return new OveragePrice(
                Fields.optional(place + "/activity", activity, ActivityCode::new),
                Fields.optionalDate(place + "/from", from).orElse(begins),
                new HourlyPrice(Fields.amount(place + "/hourly", hourly, currency)));
    }
}
