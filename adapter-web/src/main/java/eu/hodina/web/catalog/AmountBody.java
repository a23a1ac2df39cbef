package eu.hodina.web.catalog;

import eu.hodina.domain.money.Money;
import eu.hodina.web.request.Fields;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An amount of money of 0 or more. */
@Serdeable
public record AmountBody(
        @Schema(example = "500.00", requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String amount,

        @Schema(example = "CZK", requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String currency) {

    /** As the API shows it. */
    public static AmountBody of(Money money) {
        return new AmountBody(money.toPlainString(), money.currency().getCurrencyCode());
    }

    /** What the body at a place says. */
    public Money money(String place) {
        return Fields.amount(place + "/amount", amount, Fields.currency(place + "/currency", currency));
    }
}
