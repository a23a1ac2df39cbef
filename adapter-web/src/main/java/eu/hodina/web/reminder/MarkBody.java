package eu.hodina.web.reminder;

import eu.hodina.application.reminder.MarkInvoices.Said;
import eu.hodina.domain.reminder.InvoiceMark;
import eu.hodina.web.request.Fields;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What people know of an unpaid document. */
@Serdeable
record MarkBody(
        @Schema(example = "PROMISED", description = "DISPUTED or PROMISED", requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        String kind,

        @Schema(example = "2026-12-15", description = "The last day on which it holds; a promise has one") @Nullable
        String until,

        @Schema(example = "Volal pan Novák") @Nullable String note,

        @Schema(example = "novak", description = "Who said so; read only") @Nullable
        String by) {

    static MarkBody of(InvoiceMark mark) {
        return new MarkBody(
                mark.kind().name(), mark.until().map(LocalDate::toString).orElse(null), mark.note(), mark.by());
    }

    Said said(String place) {
        return new Said(
                Fields.constant(place + "/kind", kind, InvoiceMark.Kind.class),
                Fields.optionalDate(place + "/until", until),
                Fields.optionalText(place + "/note", note, 500).orElse(""));
    }
}
