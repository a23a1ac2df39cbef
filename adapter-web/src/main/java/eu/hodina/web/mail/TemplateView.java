package eu.hodina.web.mail;

import com.fasterxml.jackson.annotation.JsonInclude;
import eu.hodina.application.mail.EditTemplates;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** A template as it is used, with the placeholders that it may have. */
@Serdeable
record TemplateView(
        @Schema(example = "INVOICE") String kind,

        @Schema(example = "CS") String language,

        @Schema(description = "Whether the firm wrote it; false: it is the program's")
        boolean own,

        @Schema(example = "Faktura {{document.number}}") String subject,

        @Schema(example = "Dobrý den, posíláme fakturu {{document.number}}.")
        String text,

        @Schema(example = "<p>Dobrý den, posíláme fakturu {{document.number}}.</p>")
        String html,

        @JsonInclude(JsonInclude.Include.ALWAYS) List<PlaceholderView> placeholders) {

    static TemplateView of(EditTemplates.Used used) {
        return new TemplateView(
                used.kind().name(),
                used.language().name(),
                used.own(),
                used.text().subject(),
                used.text().text(),
                used.text().html(),
                used.kind().placeholders().stream()
                        .map(one -> PlaceholderView.of(one, used.language()))
                        .toList());
    }
}
