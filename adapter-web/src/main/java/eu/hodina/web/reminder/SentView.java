package eu.hodina.web.reminder;

import eu.hodina.application.reminder.ViewReminders;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;

/** A reminder that went into the outbox. */
@Serdeable
record SentView(
        @Schema(example = "FV20260001") String number,
        @Schema(example = "FIRST_REMINDER") String stage,
        @Schema(example = "2026-11-23") String on,

        @Schema(example = "019ab3c4-5d6e-7f80-9a1b-2c3d4e5f6072")
        String mail,

        @Schema(example = "SENT", description = "Where the mail stands; where it FAILED the next stage waits")
        String mailState) {

    static SentView of(ViewReminders.Named named) {
        return new SentView(
                named.number().value(),
                named.reminder().stage().name(),
                named.reminder().on().toString(),
                named.reminder().mail().value(),
                named.mailState().name());
    }
}
