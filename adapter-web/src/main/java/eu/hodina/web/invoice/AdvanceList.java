package eu.hodina.web.invoice;

import eu.hodina.application.Page;
import eu.hodina.application.invoice.TaxAdvances.Listed;
import eu.hodina.web.request.Cursor;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;

/** A page of advances. */
@Serdeable
record AdvanceList(
        List<AdvanceView> items,

        @Schema(description = "What to ask for with ?after= next; absent on the last page")
        Optional<String> next) {
    static AdvanceList of(Page<Listed> page) {
        return new AdvanceList(page.map(AdvanceView::of).items(), Cursor.next(page));
    }
}
