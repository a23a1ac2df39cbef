package eu.hodina.web.reminder;

import eu.hodina.application.reminder.ReminderRelease;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Optional;

/** A pre-action letter that waits for a person, or did. */
@Serdeable
record ReleaseView(
        @Schema(example = "019ab3c4-5d6e-7f80-9a1b-2c3d4e5f6073")
        String id,

        @Schema(example = "019ab3c4-5d6e-7f80-9a1b-2c3d4e5f6071")
        String client,

        @Schema(example = "CZ6508000000192000145399") String account,
        @Schema(example = "CZK") String currency,
        @Schema(example = "2026-12-21") String plannedOn,

        @Schema(example = "WAITING", description = "WAITING, RELEASED or WITHDRAWN")
        String state,

        @Schema(example = "2026-12-22", description = "Absent while it waits")
        Optional<String> endedOn,

        @Schema(example = "novak", description = "Who released it")
        Optional<String> by,

        @Schema(example = "019ab3c4-5d6e-7f80-9a1b-2c3d4e5f6072")
        Optional<String> mail) {

    static ReleaseView of(ReminderRelease release) {
        return new ReleaseView(
                release.id().value(),
                release.key().client().value(),
                release.key().account().value(),
                release.key().currency().getCurrencyCode(),
                release.plannedOn().toString(),
                release.state().name(),
                release.endedOn().map(LocalDate::toString),
                release.by(),
                release.mail().map(Object::toString));
    }
}
