package eu.hodina.web.answer;

import com.fasterxml.jackson.annotation.JsonInclude;
import eu.hodina.application.mail.MailId;
import eu.hodina.application.mail.received.Bounce;
import eu.hodina.application.mail.received.ReceivedEntry;
import eu.hodina.application.mail.received.ReceivedFile;
import eu.hodina.application.mail.received.ReceivedMail;
import eu.hodina.domain.client.ClientId;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A mail that came, as the API shows it; all of it is a stranger's word. */
@Serdeable
record AnswerView(
        @Schema(example = "019ab3c4-5d6e-7f80-9a1b-2c3d4e5f6071")
        String id,

        @Schema(example = "ANSWER", description = "ANSWER, AUTOMATIC or BOUNCE")
        String kind,

        @Schema(description = "Whose thread; absent while nobody knows")
        Optional<String> client,

        @Schema(description = "The mail of ours that it answers or brings back")
        Optional<String> answers,

        @Schema(example = "ucetni@klient.example") String from,
        @Schema(example = "Re: Faktura FV20260001") String subject,
        @Schema(example = "Zaplatíme zítra.") String text,

        @Schema(example = "2026-11-02T12:00:00Z", description = "As the sender says")
        Optional<String> sentAt,

        @Schema(example = "2026-11-02T12:01:00Z") String readAt,
        Optional<BounceView> bounce,

        @JsonInclude(JsonInclude.Include.ALWAYS)
        @Schema(description = "Files that came along; they stay in the mailbox")
        List<FileView> files) {

    /** What a server tells of a mail that it could not deliver. */
    @Serdeable
    record BounceView(
            @Schema(example = "ucetni@klient.example") String recipient,
            @Schema(example = "5.1.1") String status,

            @Schema(example = "HARD", description = "HARD, SOFT or DELAYED")
            String kind,

            @Schema(example = "550 no such user") String reason) {

        static BounceView of(Bounce bounce) {
            return new BounceView(
                    bounce.recipient(), bounce.status(), bounce.kind().name(), bounce.reason());
        }
    }

    /** The name of a file. */
    @Serdeable
    record FileView(
            @Schema(example = "smlouva.pdf") String name,
            @Schema(example = "application/pdf") String mediaType,
            @Schema(example = "5000") long size) {

        static FileView of(ReceivedFile file) {
            return new FileView(file.name(), file.mediaType(), file.size());
        }
    }

    static AnswerView of(ReceivedEntry entry) {
        ReceivedMail mail = entry.mail();
        return new AnswerView(
                entry.id(),
                entry.kind().name(),
                entry.client().map(ClientId::value),
                entry.answers().map(MailId::value),
                mail.from(),
                mail.subject(),
                mail.text(),
                mail.sentAt().map(Instant::toString),
                entry.readAt().toString(),
                mail.bounce().map(BounceView::of),
                mail.files().stream().map(FileView::of).toList());
    }
}
