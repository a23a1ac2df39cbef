package eu.hodina.web.invoice;

import eu.hodina.application.Page;
import eu.hodina.application.invoice.Draft;
import eu.hodina.web.request.Cursor;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;

/** A page of drafts. */
@Serdeable
record DraftList(
        List<DraftView> items,

        @Schema(description = "Where the next page begins: ?after=; absent on the last page")
        Optional<String> next) {
    static DraftList of(Page<Draft> page) {
        return new DraftList(page.map(DraftView::of).items(), Cursor.next(page));
    }
}
