package eu.hodina.application.mail;

import java.util.Objects;
import java.util.Optional;

/**
 * What a mail says: a template that was filled, or what a person made of it.
 *
 * @param subject one line
 * @param text plain, with line feeds
 * @param html the same for readers of HTML
 */
public record MailText(String subject, String text, String html) {
    /** Checks nothing but presence. */
    public MailText {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(html, "html");
    }

    /**
     * {@return words of a person, whose HTML is made of the text where none is given}
     *
     * @param subject one line
     * @param text plain; ends of lines may be CR LF
     * @param html the same for readers of HTML
     */
    public static MailText of(String subject, String text, Optional<String> html) {
        String lines = text.replace("\r\n", "\n");
        return new MailText(
                subject, lines, html.map(body -> body.replace("\r\n", "\n")).orElseGet(() -> HtmlOfText.of(lines)));
    }
}
