package eu.hodina.web.order;

import eu.hodina.application.order.LineDraft;
import eu.hodina.domain.order.Quantity;
import eu.hodina.web.catalog.AmountBody;
import eu.hodina.web.request.Fields;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An expense of an order as a request says it. */
@Serdeable
record ExpenseLineBody(
        @Schema(example = "Jízdné Brno–Praha", maxLength = 500, requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String text,

        @Schema(example = "1.5", description = "At most three decimals", requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        String quantity,

        @Schema(description = "Net of VAT", requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        AmountBody unitPrice,

        @Schema(
                example = "STANDARD",
                allowableValues = {"STANDARD", "REDUCED", "ZERO", "EXEMPT"},
                requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        String vatCategory,

        @Schema(example = "2026-11-23", requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String date,

        @Schema(description = "What the firm itself paid for all of it, net of VAT; absent: not known") @Nullable
        AmountBody cost) {

    LineDraft draft() {
        return new LineDraft(
                Optional.empty(),
                Optional.of(Fields.line("/text", text, 500)),
                Fields.made("/quantity", quantity, Quantity::parse),
                Optional.of(MilestoneBody.amount("/unitPrice", unitPrice)),
                Optional.of(MilestoneBody.category("/vatCategory", vatCategory)),
                Fields.date("/date", date),
                Optional.ofNullable(cost).map(said -> said.money("/cost")));
    }
}
