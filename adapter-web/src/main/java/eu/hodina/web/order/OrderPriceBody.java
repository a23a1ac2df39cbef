package eu.hodina.web.order;

import eu.hodina.domain.catalog.ActivityCode;
import eu.hodina.domain.catalog.ActivityPrice;
import eu.hodina.domain.money.HourlyPrice;
import eu.hodina.web.catalog.AmountBody;
import eu.hodina.web.problem.BadInputException;
import eu.hodina.web.request.Fields;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The order's own price of an hour of an activity. */
@Serdeable
record OrderPriceBody(
        @Schema(example = "PROG", requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String activity,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        AmountBody hourly) {

    static OrderPriceBody of(ActivityPrice price) {
        return new OrderPriceBody(
                price.activity().value(), AmountBody.of(price.hourly().perHour()));
    }

    ActivityPrice price(String place) {
        if (hourly == null) {
            throw new BadInputException(place + "/hourly", "an amount was expected, and there is none");
        }
        return new ActivityPrice(
                Fields.made(place + "/activity", activity, ActivityCode::new),
                new HourlyPrice(hourly.money(place + "/hourly")));
    }
}
