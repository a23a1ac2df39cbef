package eu.hodina.web.mail;

import eu.hodina.application.mail.Placeholder;
import eu.hodina.domain.client.Language;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;

/** A placeholder that a template may have. */
@Serdeable
record PlaceholderView(
        @Schema(example = "{{document.number}}") String placeholder,

        @Schema(example = "číslo dokladu", description = "What it is, in the template's language")
        String meaning,

        @Schema(example = "FV20260001") String example,

        @Schema(description = "It becomes lines of text and a table; it stands on a line of its own, beside paragraphs")
        boolean list) {

    static PlaceholderView of(Placeholder one, Language language) {
        return new PlaceholderView(one.toString(), one.meaning(language), one.example(language), one.isList());
    }
}
