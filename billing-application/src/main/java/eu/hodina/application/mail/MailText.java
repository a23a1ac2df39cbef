package eu.hodina.application.mail;

import java.util.Objects;

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
}
