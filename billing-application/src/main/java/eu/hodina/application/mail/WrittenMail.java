package eu.hodina.application.mail;

import java.time.Instant;
import java.util.List;

/**
 * What a person wrote, as the trail keeps it.
 *
 * @param to the recipient
 * @param cc others
 * @param subject one line
 * @param text plain
 * @param html the same for readers of HTML
 * @param notBefore when it may go out
 * @param attachments how many files go along
 */
public record WrittenMail(
        String to, List<String> cc, String subject, String text, String html, Instant notBefore, int attachments) {
    /** Copies the list. */
    public WrittenMail {
        cc = List.copyOf(cc);
    }

    static WrittenMail of(Mail mail, Instant notBefore) {
        return new WrittenMail(
                mail.to(),
                mail.cc(),
                mail.subject(),
                mail.text(),
                mail.html().orElse(""),
                notBefore,
                mail.attachments().size());
    }
}
