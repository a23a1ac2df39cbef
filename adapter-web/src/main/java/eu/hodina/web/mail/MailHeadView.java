package eu.hodina.web.mail;

import com.fasterxml.jackson.annotation.JsonInclude;
import eu.hodina.application.mail.MailHead;
import eu.hodina.domain.client.ClientId;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A mail as lists show it. */
@Serdeable
record MailHeadView(
        @Schema(example = "019ab3c4-5d6e-7f80-9a1b-2c3d4e5f6071")
        String id,

        @Schema(example = "019ab3c4-5d6e-7f80-9a1b-2c3d4e5f6072", description = "Absent: to the firm's own people")
        Optional<String> client,

        @Schema(allowableValues = {"INVOICE", "REMINDER", "MESSAGE", "NOTICE", "REPORT"})
        String purpose,

        @Schema(example = "jana@firma.example") String to,

        @JsonInclude(JsonInclude.Include.ALWAYS) List<String> cc,

        @Schema(example = "Faktura FV20260001") String subject,

        @Schema(allowableValues = {"QUEUED", "SENDING", "SENT", "FAILED", "CANCELLED"})
        String state,

        @Schema(example = "2026-11-24T08:00:00Z") String queuedAt,

        @Schema(example = "2026-11-24T08:05:00Z", description = "Not before then; absent once it ended")
        Optional<String> nextTry,

        @Schema(example = "2026-11-24T08:05:01Z", description = "When it went out, failed or was cancelled")
        Optional<String> endedAt,

        @Schema(example = "1") int tries,

        @Schema(example = "450 mailbox busy", description = "What the last try came to, in words")
        Optional<String> lastAnswer,

        @JsonInclude(JsonInclude.Include.ALWAYS) List<AttachedView> attachments) {

    static MailHeadView of(MailHead head) {
        return new MailHeadView(
                head.id().value(),
                head.client().map(ClientId::value),
                head.purpose().name(),
                head.to(),
                head.cc(),
                head.subject(),
                head.state().name(),
                head.queuedAt().toString(),
                head.nextTry().map(Instant::toString),
                head.endedAt().map(Instant::toString),
                head.tries(),
                head.lastAnswer(),
                AttachedView.all(head.files()));
    }
}
