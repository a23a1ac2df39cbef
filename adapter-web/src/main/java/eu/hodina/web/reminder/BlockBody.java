package eu.hodina.web.reminder;

import eu.hodina.domain.reminder.ReminderBlock;
import eu.hodina.domain.reminder.ReminderStage;
import eu.hodina.web.request.Fields;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A client is not reminded: at all, or not from a stage on; for good, or for a time. */
@Serdeable
record BlockBody(
        @Schema(example = "2026-12-01", description = "Absent: from ever") @Nullable
        String from,

        @Schema(example = "2026-12-31", description = "The last day; absent: for good") @Nullable
        String until,

        @Schema(example = "SECOND_REMINDER", description = "The first stage that is not sent; absent: none is")
        @Nullable
        String fromStage,

        @Schema(example = "Volat, nepsat") @Nullable String note) {

    static BlockBody of(ReminderBlock block) {
        return new BlockBody(
                block.from().map(LocalDate::toString).orElse(null),
                block.until().map(LocalDate::toString).orElse(null),
                block.fromStage().map(Enum::name).orElse(null),
                block.note());
    }

    ReminderBlock block(String place) {
        Optional<LocalDate> first = Fields.optionalDate(place + "/from", from);
        Optional<LocalDate> last = Fields.optionalDate(place + "/until", until);
        Optional<ReminderStage> stage = fromStage == null
                ? Optional.empty()
                : Optional.of(Fields.constant(place + "/fromStage", fromStage, ReminderStage.class));
        String why = Fields.optionalText(place + "/note", note, 500).orElse("");
        return Fields.checked(place, () -> new ReminderBlock(first, last, stage, why));
    }
}
