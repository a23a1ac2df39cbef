package eu.hodina.web.invoice;

import eu.hodina.application.invoice.HandDraft;
import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.firm.FirmId;
import eu.hodina.domain.invoice.DocumentKind;
import eu.hodina.web.request.Fields;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A document that is made by hand, as a request says it. */
@Serdeable
record DocumentBody(
        @Schema(
                example = "PROFORMA",
                allowableValues = {"INVOICE", "SIMPLIFIED_INVOICE", "PROFORMA"},
                requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        String kind,

        @Schema(example = "019ab3c4-5d6e-7f80-9a1b-2c3d4e5f6071", requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String firm,

        @Schema(example = "019ab3c4-5d6e-7f80-9a1b-2c3d4e5f6072", requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String client,

        @Schema(example = "CZK", requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String currency,

        @Schema(
                description = "At least one; those of a proforma include VAT",
                requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        List<@Nullable LineBody> lines,

        @Schema(example = "2026-11-23", description = "The date of taxable supply; absent: today") @Nullable
        String taxPoint,

        @Schema(description = "Absent: those of the orders of the lines") @Nullable
        AdvancesBody advances,

        @Schema(description = "Absent: as usual for the client") @Nullable
        OptionsBody options) {
    private static final int MOST_LINES = 500;

    HandDraft draft() {
        Currency known = Fields.currency("/currency", currency);
        return new HandDraft(
                Fields.constant("/kind", kind, DocumentKind.class),
                Fields.made("/firm", firm, FirmId::new),
                Fields.made("/client", client, ClientId::new),
                Fields.list("/lines", lines, MOST_LINES, (place, line) -> line.line(place, known)),
                Fields.optionalDate("/taxPoint", taxPoint),
                AdvancesBody.choice(advances),
                (options == null ? OptionsBody.NONE : options).options("/options"));
    }
}
