package eu.hodina.web.invoice;

import eu.hodina.application.invoice.CorrectionDraft;
import eu.hodina.web.request.Fields;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a debit note adds to a document. */
@Serdeable
record DebitNoteBody(
        @Schema(example = "Chybějící hodina", maxLength = 1000, requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String reason,

        @Schema(
                example = "2026-11-23",
                description = "The day on which the reason came about (§ 42)",
                requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        String event,

        @Schema(description = "Amounts above zero that are added", requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        List<@Nullable LineBody> lines,

        @Schema(maxLength = 2000) @Nullable String note) {

    CorrectionDraft draft(Currency currency) {
        return new CorrectionDraft(
                Fields.list("/lines", lines, 500, (place, line) -> line.line(place, currency)),
                Fields.text("/reason", reason, 1000),
                Fields.date("/event", event),
                Fields.optionalText("/note", note, 2000));
    }
}
