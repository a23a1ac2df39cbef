package eu.hodina.web.mail;

import eu.hodina.application.mail.MailText;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;

/** What a mail says. */
@Serdeable
record MailTextView(
        @Schema(example = "Faktura FV20260001") String subject,

        @Schema(example = "Dobrý den, posíláme fakturu FV20260001.")
        String text,

        @Schema(example = "<p>Dobrý den, posíláme fakturu FV20260001.</p>")
        String html) {

    static MailTextView of(MailText text) {
        return new MailTextView(text.subject(), text.text(), text.html());
    }
}
