package eu.hodina.web.mail;

import com.fasterxml.jackson.annotation.JsonInclude;
import eu.hodina.application.mail.Mail;
import eu.hodina.application.mail.ViewMails;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;

/** A mail with what it says and every try to send it. */
@Serdeable
record MailView(
        MailHeadView mail,

        @Schema(example = "fakturace@hodina.example") String from,

        @Schema(example = "<019ab3c4-5d6e-7f80-9a1b-2c3d4e5f6071@hodina>", description = "The same of every try")
        String messageId,

        @Schema(example = "Dobrý den, posíláme fakturu FV20260001.")
        String text,

        @Schema(example = "<p>Dobrý den, posíláme fakturu FV20260001.</p>", description = "Absent: a plain mail")
        Optional<String> html,

        @JsonInclude(JsonInclude.Include.ALWAYS) List<TryView> tries) {

    static MailView of(ViewMails.Detail detail) {
        Mail mail = detail.entry().mail();
        return new MailView(
                MailHeadView.of(detail.head()),
                mail.from(),
                mail.id().messageId(),
                mail.text(),
                mail.html(),
                detail.entry().tries().stream().map(TryView::of).toList());
    }
}
