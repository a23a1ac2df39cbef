package eu.hodina.web.order;

import eu.hodina.application.order.LineDraft;
import eu.hodina.domain.catalog.ProductCode;
import eu.hodina.domain.order.Quantity;
import eu.hodina.web.catalog.AmountBody;
import eu.hodina.web.request.Fields;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A product of an order as a request says it. */
@Serdeable
record ProductLineBody(
        @Schema(example = "SSD-1T", requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String product,

        @Schema(maxLength = 500, description = "Absent: the product's name") @Nullable
        String text,

        @Schema(example = "1.5", description = "At most three decimals", requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        String quantity,

        @Schema(description = "Net of VAT; absent: by the client's price list on the date") @Nullable
        AmountBody unitPrice,

        @Schema(
                example = "STANDARD",
                allowableValues = {"STANDARD", "REDUCED", "ZERO", "EXEMPT"},
                description = "Absent: the product's")
        @Nullable
        String vatCategory,

        @Schema(example = "2026-11-23", requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String date,

        @Schema(description = "What the firm itself paid for all of it, net of VAT; absent: not known") @Nullable
        AmountBody cost) {

    LineDraft draft() {
        return new LineDraft(
                Optional.of(Fields.made("/product", product, ProductCode::new)),
                Fields.optionalLine("/text", text, 500),
                Fields.made("/quantity", quantity, Quantity::parse),
                Optional.ofNullable(unitPrice).map(said -> said.money("/unitPrice")),
                Optional.ofNullable(vatCategory).map(said -> MilestoneBody.category("/vatCategory", said)),
                Fields.date("/date", date),
                Optional.ofNullable(cost).map(said -> said.money("/cost")));
    }
}
