package eu.hodina.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import eu.hodina.application.payment.InvoicePage;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;

/** A page of the list, by number falling. */
@Serdeable
record InvoiceList(
        @JsonInclude(JsonInclude.Include.ALWAYS) List<InvoiceSummary> invoices,

        @Schema(description = "Where the next page is; absent on the last one")
        Optional<String> next) {

    static InvoiceList of(InvoicePage page, int limit) {
        return new InvoiceList(
                page.invoices().stream().map(InvoiceSummary::of).toList(),
                page.next().map(number -> InvoiceLinks.pageBefore(number, limit)));
    }
}
