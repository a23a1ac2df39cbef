package eu.hodina.web.order;

import eu.hodina.application.Page;
import eu.hodina.domain.order.Milestone;
import eu.hodina.web.request.Cursor;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;

/** A page of fixed prices of an order. */
@Serdeable
record MilestoneList(
        List<MilestoneView> items,

        @Schema(description = "Where the next page begins: ?after=; absent on the last page")
        Optional<String> next) {

    static MilestoneList of(Page<Milestone> page) {
        return new MilestoneList(page.map(MilestoneView::of).items(), Cursor.next(page));
    }
}
