package eu.hodina.web.invoice;

import eu.hodina.application.invoice.AdvanceChoice;
import eu.hodina.domain.invoice.InvoiceNumber;
import eu.hodina.web.request.Fields;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which advances an invoice deducts. */
@Serdeable
record AdvancesBody(
        @Schema(
                example = "ORDERS",
                allowableValues = {"NONE", "ORDERS", "CLIENT", "NAMED"},
                requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        String scope,

        @Schema(description = "Of NAMED: tax documents on payments, or proformas, such as DFV2-20260001") @Nullable
        List<@Nullable String> documents) {

    static AdvanceChoice choice(@Nullable AdvancesBody said) {
        return said == null ? AdvanceChoice.OF_ORDERS : said.choice("/advances");
    }

    static AdvancesBody of(AdvanceChoice choice) {
        return new AdvancesBody(
                choice.scope().name(),
                choice.named().stream()
                        .<@Nullable String>map(InvoiceNumber::value)
                        .toList());
    }

    private AdvanceChoice choice(String place) {
        AdvanceChoice.Scope known = Fields.constant(place + "/scope", scope, AdvanceChoice.Scope.class);
        List<InvoiceNumber> named = Fields.list(
                place + "/documents", documents, 200, (at, number) -> Fields.made(at, number, InvoiceNumber::new));
        return Fields.checked(place + "/documents", () -> new AdvanceChoice(known, named));
    }
}
