package eu.hodina.web.mail;

import com.fasterxml.jackson.annotation.JsonInclude;
import eu.hodina.application.mail.ComposedMail;
import eu.hodina.application.mail.Mail;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** A mail as it would go out. */
@Serdeable
record ComposedView(
        @Schema(example = "fakturace@hodina.example") String from,

        @Schema(example = "jana@firma.example") String to,

        @JsonInclude(JsonInclude.Include.ALWAYS) List<String> cc,

        @Schema(example = "Podklady") String subject,

        @Schema(example = "Dobrý den, posíláme podklady.") String text,

        @Schema(example = "<p>Dobrý den, posíláme podklady.</p>")
        String html,

        @JsonInclude(JsonInclude.Include.ALWAYS) List<AttachedView> attachments,

        @Schema(
                example = "[\"jana@firma.example\"]",
                description = "Addresses that are known of the client: its own, then those of its contacts")
        @JsonInclude(JsonInclude.Include.ALWAYS)
        List<String> known) {

    static ComposedView of(ComposedMail composed) {
        Mail mail = composed.mail();
        return new ComposedView(
                mail.from(),
                mail.to(),
                mail.cc(),
                mail.subject(),
                mail.text(),
                mail.html().orElse(""),
                AttachedView.all(composed.files()),
                composed.known());
    }
}
