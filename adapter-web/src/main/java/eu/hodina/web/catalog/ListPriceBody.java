package eu.hodina.web.catalog;

import eu.hodina.domain.catalog.ActivityCode;
import eu.hodina.domain.catalog.ListPrice;
import eu.hodina.domain.money.HourlyPrice;
import eu.hodina.domain.people.WorkerId;
import eu.hodina.web.request.Fields;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/** A price of an hour, in the currency of its list. */
@Serdeable
record ListPriceBody(
        @Schema(example = "PROG", requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String activity,

        @Schema(description = "Whose price it is; absent: anybody's") @Nullable
        String worker,

        @Schema(example = "1450.00", requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String hourly) {

    static ListPriceBody of(ListPrice price) {
        return new ListPriceBody(
                price.activity().value(),
                price.worker().map(WorkerId::value).orElse(null),
                price.hourly().perHour().toPlainString());
    }

    ListPrice price(String place, Currency currency) {
        return new ListPrice(
                Fields.made(place + "/activity", activity, ActivityCode::new),
                Fields.optional(place + "/worker", worker, WorkerId::new),
                new HourlyPrice(Fields.amount(place + "/hourly", hourly, currency)));
    }
}
