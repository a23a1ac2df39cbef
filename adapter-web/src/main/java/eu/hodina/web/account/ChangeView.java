package eu.hodina.web.account;

import eu.hodina.application.Page;
import eu.hodina.application.trail.Change;
import eu.hodina.application.trail.FieldChange;
import eu.hodina.web.request.Cursor;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A change as it stays on record. */
@Serdeable
record ChangeView(
        @Schema(example = "worker") String kind,

        @Schema(example = "019ab3c4-5d6e-7f80-9a1b-2c3d4e5f6071")
        String id,

        @Schema(example = "3") long version,
        Instant at,
        @Schema(example = "jana") String login,
        @Schema(example = "mine-1") String requestId,
        List<Field> fields) {

    /** What one field was and is. */
    @Serdeable
    record Field(
            @Schema(example = "costRates/0/hourly") String path,

            @Schema(description = "Absent where the field was not there")
            Optional<String> before,

            @Schema(description = "Absent where it is not there any more")
            Optional<String> after) {

        static Field of(FieldChange change) {
            return new Field(change.path(), change.before(), change.after());
        }
    }

    static ChangeView of(Change change) {
        return new ChangeView(
                change.subject().kind(),
                change.subject().id(),
                change.version(),
                change.at(),
                change.by().login(),
                change.by().requestId(),
                change.fields().stream().map(Field::of).toList());
    }

    /** A page of changes. */
    @Serdeable
    record All(
            List<ChangeView> items,

            @Schema(description = "Where the next page begins: ?after=; absent on the last page")
            Optional<String> next) {

        static All of(Page<Change> page) {
            return new All(page.map(ChangeView::of).items(), Cursor.next(page));
        }
    }
}
