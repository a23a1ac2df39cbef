package eu.hodina.web.order;

import eu.hodina.application.order.MilestoneDraft;
import eu.hodina.domain.money.Money;
import eu.hodina.domain.money.VatCategory;
import eu.hodina.web.catalog.AmountBody;
import eu.hodina.web.problem.BadInputException;
import eu.hodina.web.request.Fields;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A fixed price of an order as a request says it. */
@Serdeable
record MilestoneBody(
        @Schema(example = "Předání první verze", maxLength = 500, requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String name,

        @Schema(description = "Net of VAT", requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        AmountBody amount,

        @Schema(
                example = "STANDARD",
                allowableValues = {"STANDARD", "REDUCED", "ZERO", "EXEMPT"},
                requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        String vatCategory,

        @Schema(example = "2026-12-01", description = "When it is to be done") @Nullable
        String due,

        @Schema(example = "2026-11-30", description = "When it was done; absent: not yet") @Nullable
        String done) {

    MilestoneDraft draft() {
        return new MilestoneDraft(
                Fields.line("/name", name, 500),
                amount("/amount", amount),
                category("/vatCategory", vatCategory),
                Fields.optionalDate("/due", due),
                Fields.optionalDate("/done", done));
    }

    static Money amount(String path, @Nullable AmountBody body) {
        if (body == null) {
            throw new BadInputException(path, "an amount was expected, and there is none");
        }
        return body.money(path);
    }

    /** Those of what is sold at home; what a client abroad is charged follows from the client. */
    static VatCategory category(String path, @Nullable String value) {
        VatCategory category = Fields.constant(path, value, VatCategory.class);
        if (!category.bearsTax() && category != VatCategory.EXEMPT) {
            throw new BadInputException(path, "STANDARD, REDUCED, ZERO or EXEMPT was expected");
        }
        return category;
    }
}
