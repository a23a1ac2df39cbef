package eu.hodina.web.mail;

import eu.hodina.application.mail.TemplateText;
import eu.hodina.web.request.Fields;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A template as a request says it; what is wrong in it is said with its line and column. */
@Serdeable
record TemplateBody(
        @Schema(example = "Faktura {{document.number}}", maxLength = 200, requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        String subject,

        @Schema(
                example = "Dobrý den,\n\nposíláme fakturu {{document.number}} na {{document.payable}}.",
                maxLength = 20_000,
                requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        String text,

        @Schema(
                example = "<p>Dobrý den,</p><p>posíláme fakturu <b>{{document.number}}</b>.</p>",
                maxLength = 20_000,
                description = "Absent: it is made of the text")
        @Nullable
        String html) {

    TemplateText template() {
        return TemplateText.of(
                Fields.made("/subject", subject, Function.identity()),
                Fields.made("/text", text, Function.identity()),
                Optional.ofNullable(html));
    }
}
