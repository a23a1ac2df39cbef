package eu.hodina.web.people;

import eu.hodina.domain.money.HourlyPrice;
import eu.hodina.domain.people.CostRate;
import eu.hodina.web.request.Fields;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What an hour costs on the days of a validity. */
@Serdeable
record CostRateBody(
        @Schema(example = "450.00", requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String hourly,

        @Schema(example = "CZK", requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String currency,

        @Schema(example = "2026-01-01", description = "The first day; absent: always was") @Nullable
        String from,

        @Schema(example = "2026-12-31", description = "The last day; absent: for good") @Nullable
        String to) {

    static CostRateBody of(CostRate rate) {
        var perHour = rate.hourly().perHour();
        return new CostRateBody(
                perHour.toPlainString(),
                perHour.currency().getCurrencyCode(),
                rate.validity().first().map(LocalDate::toString).orElse(null),
                rate.validity().last().map(LocalDate::toString).orElse(null));
    }

    CostRate rate(String place) {
        return new CostRate(
                new HourlyPrice(
                        Fields.amount(place + "/hourly", hourly, Fields.currency(place + "/currency", currency))),
                Fields.validity(place, from, to));
    }
}
