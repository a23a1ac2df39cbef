package eu.hodina.web.mail;

import eu.hodina.application.mail.Composition;
import eu.hodina.application.mail.MailText;
import eu.hodina.web.request.Fields;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a mail that waits is to say; what is attached stays. */
@Serdeable
record MailEditBody(
        @Schema(example = "jana@firma.example", description = "Absent: to whom it was to go") @Nullable
        String to,

        @Schema(example = "[\"petr@firma.example\"]", description = "Absent: nobody") @Nullable
        List<@Nullable String> cc,

        @Schema(example = "Podklady", maxLength = 300, requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String subject,

        @Schema(example = "Dobrý den,\n\nposíláme podklady.", requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String text,

        @Schema(example = "<p>Dobrý den,</p><p>posíláme podklady.</p>", description = "Absent: made of the text")
        @Nullable
        String html,

        @Schema(example = "2026-11-24T08:00:00Z", description = "Not before then; absent: as it was") @Nullable
        String sendAt) {

    Composition.Recipients recipients() {
        return ComposeBody.recipients(to, cc);
    }

    MailText words() {
        return MailText.of(
                Fields.made("/subject", subject, Function.identity()),
                Fields.made("/text", text, Function.identity()),
                Optional.ofNullable(html));
    }

    Optional<Instant> when() {
        return Fields.optional("/sendAt", sendAt, Instant::parse);
    }
}
