package eu.hodina.application.mail;

import eu.hodina.application.RefusedException;
import java.util.Objects;
import java.util.Optional;

/**
 * A template as a person writes it, with its placeholders.
 *
 * @param subject one line: {@code Faktura {{document.number}}}
 * @param text plain, with line feeds
 * @param html the same for readers of HTML
 */
public record TemplateText(String subject, String text, String html) {
    /** Checks nothing but presence; {@link Template} checks the rest. */
    public TemplateText {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(html, "html");
    }

    /**
     * {@return a template whose HTML is made of its text where none is given: a paragraph of each that an empty line ends}
     *
     * @param subject one line
     * @param text plain; ends of lines may be CR LF
     * @param html the same for readers of HTML
     */
    public static TemplateText of(String subject, String text, Optional<String> html) {
        MailText words = MailText.of(subject, text, html);
        return new TemplateText(words.subject(), words.text(), words.html());
    }

    /**
     * Refuses what no template of a kind may have.
     *
     * @param kind of the template
     * @return this
     * @throws RefusedException with the field, the line and the column, and what was expected
     */
    TemplateText checkedFor(TemplateKind kind) {
        Template.of(kind, this);
        return this;
    }
}
