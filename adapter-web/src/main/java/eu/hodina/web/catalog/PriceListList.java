package eu.hodina.web.catalog;

import eu.hodina.application.Page;
import eu.hodina.domain.catalog.PriceList;
import eu.hodina.web.request.Cursor;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;

/** A page of price lists. */
@Serdeable
record PriceListList(
        List<PriceListView> items,

        @Schema(description = "Where the next page begins: ?after=; absent on the last page")
        Optional<String> next) {

    static PriceListList of(Page<List<PriceList>> page) {
        return new PriceListList(page.map(PriceListView::of).items(), Cursor.next(page));
    }
}
