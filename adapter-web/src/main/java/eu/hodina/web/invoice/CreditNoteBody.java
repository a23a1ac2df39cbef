package eu.hodina.web.invoice;

import eu.hodina.application.invoice.CorrectionDraft;
import eu.hodina.web.problem.BadInputException;
import eu.hodina.web.request.Fields;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a credit note takes off a document: some amounts, or all of it. */
@Serdeable
record CreditNoteBody(
        @Schema(example = "Sleva za prodlení", maxLength = 1000, requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String reason,

        @Schema(
                example = "2026-11-23",
                description = "The day on which the reason came about (§ 42)",
                requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        String event,

        @Schema(description = "Amounts above zero that are taken off; absent where all is") @Nullable
        List<@Nullable LineBody> lines,

        @Schema(description = "Whether all of the document is taken back") @Nullable
        Boolean whole,

        @Schema(description = "Of a whole one: whether what the invoice billed is free to be billed again") @Nullable
        Boolean billsAnew,

        @Schema(maxLength = 2000) @Nullable String note) {

    boolean isWhole() {
        return Boolean.TRUE.equals(whole);
    }

    boolean isToBillAnew() {
        return Boolean.TRUE.equals(billsAnew);
    }

    CorrectionDraft draft(Currency currency) {
        if (isWhole() != (lines == null)) {
            throw new BadInputException("/lines", "either lines, or whole, was expected");
        }
        if (isToBillAnew() && !isWhole()) {
            throw new BadInputException("/billsAnew", "only a whole credit note lets work be billed anew");
        }
        return new CorrectionDraft(
                Fields.list("/lines", lines, 500, (place, line) -> line.line(place, currency)),
                Fields.text("/reason", reason, 1000),
                Fields.date("/event", event),
                Fields.optionalText("/note", note, 2000));
    }
}
