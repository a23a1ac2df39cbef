package eu.hodina.web.mail;

import eu.hodina.application.mail.EditMailing;
import eu.hodina.application.mail.Mailing;
import eu.hodina.web.request.Fields;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether documents go out by themselves. */
@Serdeable
record MailingBody(
        @Schema(
                example = "AUTOMATIC",
                allowableValues = {"AUTOMATIC", "BY_HAND"},
                description = "Absent: of a client as the firm says; a firm that says nothing sends by hand")
        @Nullable
        String mailing) {

    Optional<Mailing> said() {
        return mailing == null ? Optional.empty() : Optional.of(Fields.constant("/mailing", mailing, Mailing.class));
    }

    Mailing required() {
        return Fields.constant("/mailing", mailing, Mailing.class);
    }

    /** The setting with its first day. */
    @Serdeable
    record View(
            @Schema(example = "AUTOMATIC", description = "Absent: nothing is said")
            Optional<String> mailing,

            @Schema(example = "2026-11-24", description = "Of documents that are issued on this day or later")
            Optional<String> since) {

        static View of(EditMailing.Setting setting) {
            return new View(
                    setting.said().map(said -> said.mailing().name()),
                    setting.said().map(said -> said.since().toString()));
        }
    }
}
