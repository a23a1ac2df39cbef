package eu.hodina.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import eu.hodina.application.payment.InvoicePage;
import eu.hodina.domain.invoice.InvoiceNumber;
import eu.hodina.web.request.Cursor;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;

/** A page of the list, by number falling. */
@Serdeable
record InvoiceList(
        @JsonInclude(JsonInclude.Include.ALWAYS) List<InvoiceSummary> items,

        @Schema(description = "Where the next page begins: ?after=; absent on the last page")
        Optional<String> next) {

    static InvoiceList of(InvoicePage page) {
        return new InvoiceList(
                page.invoices().stream().map(InvoiceSummary::of).toList(),
                page.next().map(InvoiceNumber::value).map(Cursor::of));
    }
}
