package eu.hodina.web.reminder;

import com.fasterxml.jackson.annotation.JsonInclude;
import eu.hodina.application.Page;
import eu.hodina.application.reminder.ReminderRelease;
import eu.hodina.web.request.Cursor;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;

/** A page of letters that wait for a person, or did. */
@Serdeable
record ReleaseList(
        @JsonInclude(JsonInclude.Include.ALWAYS) List<ReleaseView> items,

        @Schema(description = "Where the next page begins: ?after=; absent on the last page")
        Optional<String> next) {

    static ReleaseList of(Page<ReminderRelease> page) {
        return new ReleaseList(page.map(ReleaseView::of).items(), Cursor.next(page));
    }
}
