package eu.hodina.application.mail;

import eu.hodina.application.Texts;
import eu.hodina.domain.client.Language;
import java.util.Optional;

/** The program's own wording of mails, polite and factual (handbook 6.3); its HTML is made of its text. */
final class DefaultTemplate {
    /** The bundle of all wordings. */
    static final String BUNDLE = "eu.hodina.application.mail.Template";

    private DefaultTemplate() {}

    static TemplateText of(TemplateKind kind, Language language) {
        Texts texts = Texts.of(BUNDLE, language);
        return TemplateText.of(texts.text(kind + ".subject"), texts.text(kind + ".text"), Optional.empty());
    }
}
