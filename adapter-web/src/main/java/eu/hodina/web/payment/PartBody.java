package eu.hodina.web.payment;

import eu.hodina.domain.money.Money;
import eu.hodina.web.request.Fields;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A part of a payment for a document, or a difference that is let go. */
@Serdeable
record PartBody(
        @Schema(example = "FV20260001", requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String document,

        @Schema(example = "500.00", requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String amount,

        @Schema(example = "CZK", requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String currency,

        @Schema(example = "ROUNDING", description = "ROUNDING or FEE, of a difference") @Nullable
        String cause) {

    /** Less than 0 for what a debit pays out of a credit note, and for a difference that came too much. */
    Money money(String place) {
        String text = Fields.line(place + "/amount", amount, 30);
        boolean negative = text.startsWith("-");
        Money size = Fields.amount(
                place + "/amount", negative ? text.substring(1) : text, Fields.currency(place + "/currency", currency));
        return negative ? size.negated() : size;
    }
}
