package eu.hodina.web.invoice;

import eu.hodina.application.invoice.HandLine;
import eu.hodina.domain.money.Money;
import eu.hodina.domain.money.VatCategory;
import eu.hodina.domain.order.OrderId;
import eu.hodina.domain.order.Quantity;
import eu.hodina.web.problem.BadInputException;
import eu.hodina.web.request.Fields;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Currency;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A line as a request says it: an amount, or a quantity and the price of one. */
@Serdeable
record LineBody(
        @Schema(example = "Školení", maxLength = 500, requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String text,

        @Schema(example = "1.5", description = "With unitPrice, and without amount") @Nullable
        String quantity,

        @Schema(example = "ks", maxLength = 40, description = "What one piece is called; only with quantity") @Nullable
        String unit,

        @Schema(example = "1450.00") @Nullable String unitPrice,

        @Schema(description = "Instead of quantity and unitPrice: 12000.00, in the currency of the document") @Nullable
        String amount,

        @Schema(
                example = "STANDARD",
                allowableValues = {"STANDARD", "REDUCED", "ZERO", "EXEMPT", "REVERSE_CHARGE_DOMESTIC", "OUT_OF_SCOPE"},
                description = "Absent: as the client is taxed; of a correction, as the original is")
        @Nullable
        String vatCategory,

        @Schema(example = "019ab3c4-5d6e-7f80-9a1b-2c3d4e5f6071", description = "An order of the client") @Nullable
        String order) {

    HandLine line(String place, Currency currency) {
        if ((quantity == null) != (unitPrice == null) || (quantity == null) == (amount == null)) {
            throw new BadInputException(place, "either an amount, or a quantity with a unitPrice, was expected");
        }
        if (unit != null && quantity == null) {
            throw new BadInputException(place + "/unit", "no unit was expected without a quantity");
        }
        Money price = amount == null
                ? Fields.amount(place + "/unitPrice", unitPrice, currency)
                : Fields.amount(place + "/amount", amount, currency);
        return new HandLine(
                Fields.line(place + "/text", text, 500),
                Fields.optional(place + "/quantity", quantity, Quantity::parse),
                Fields.optionalLine(place + "/unit", unit, 40),
                price,
                Optional.ofNullable(vatCategory)
                        .map(one -> Fields.constant(place + "/vatCategory", one, VatCategory.class)),
                Fields.optional(place + "/order", order, OrderId::new));
    }
}
