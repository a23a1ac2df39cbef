package eu.hodina.web.catalog;

import eu.hodina.application.Page;
import eu.hodina.domain.catalog.Activity;
import eu.hodina.web.request.Cursor;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;

/** A page of activities. */
@Serdeable
record ActivityList(
        List<ActivityView> items,

        @Schema(description = "Where the next page begins: ?after=; absent on the last page")
        Optional<String> next) {

    static ActivityList of(Page<List<Activity>> page) {
        return new ActivityList(page.map(ActivityView::of).items(), Cursor.next(page));
    }
}
