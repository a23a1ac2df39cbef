package eu.hodina.web.catalog;

import eu.hodina.domain.catalog.FoundHourlyPrice;
import eu.hodina.domain.catalog.FoundUnitPrice;
import eu.hodina.domain.people.WorkerId;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Optional;

/** A price and where it was found. */
@Serdeable
record PriceView(
        AmountBody price,

        @Schema(example = "STANDARD", description = "The price list that has it")
        String foundIn,

        @Schema(example = "2026-01-01", description = "The first day of its version; absent: always was")
        Optional<String> from,

        @Schema(description = "The worker whose own price it is; absent: anybody's")
        Optional<String> worker) {

    static PriceView of(FoundHourlyPrice found) {
        return new PriceView(
                AmountBody.of(found.price().hourly().perHour()),
                found.list().value(),
                found.validity().first().map(LocalDate::toString),
                found.price().worker().map(WorkerId::value));
    }

    static PriceView of(FoundUnitPrice found) {
        return new PriceView(
                AmountBody.of(found.unitPrice()),
                found.list().value(),
                found.validity().first().map(LocalDate::toString),
                Optional.empty());
    }
}
