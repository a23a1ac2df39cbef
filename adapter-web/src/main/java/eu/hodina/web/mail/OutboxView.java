package eu.hodina.web.mail;

import eu.hodina.application.mail.MailState;
import eu.hodina.application.mail.ViewMails;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;

/** How the outbox stands. */
@Serdeable
record OutboxView(
        @Schema(description = "false: no mail server is configured, and all mails wait")
        boolean configured,

        @Schema(example = "2") long queued,

        @Schema(example = "0") long sending,

        @Schema(example = "128") long sent,

        @Schema(example = "1") long failed,

        @Schema(example = "0") long cancelled) {

    static OutboxView of(ViewMails.Standing standing) {
        return new OutboxView(
                standing.configured(),
                count(standing, MailState.QUEUED),
                count(standing, MailState.SENDING),
                count(standing, MailState.SENT),
                count(standing, MailState.FAILED),
                count(standing, MailState.CANCELLED));
    }

    private static long count(ViewMails.Standing standing, MailState state) {
        return standing.counts().getOrDefault(state, 0L);
    }
}
