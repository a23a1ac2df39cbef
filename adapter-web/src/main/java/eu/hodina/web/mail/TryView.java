package eu.hodina.web.mail;

import eu.hodina.application.mail.MailTry;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Optional;

/** One try to send a mail. */
@Serdeable
record TryView(
        @Schema(example = "1") int number,

        @Schema(example = "2026-11-24T08:00:00Z") String began,

        @Schema(
                example = "2026-11-24T08:00:01Z",
                description = "Absent while it is under way, or where the program was killed")
        Optional<String> ended,

        @Schema(allowableValues = {"OPEN", "TAKEN_OVER", "LATER", "REFUSED"})
        String outcome,

        @Schema(example = "450 mailbox busy", description = "What the server said, or why it could not be asked")
        Optional<String> answer) {

    static TryView of(MailTry one) {
        return new TryView(
                one.number(),
                one.began().toString(),
                one.ended().map(Instant::toString),
                one.outcome().name(),
                one.answer());
    }
}
