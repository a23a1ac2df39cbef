package eu.hodina.mail;

import eu.hodina.application.invoice.DocumentFile;
import eu.hodina.application.mail.Mail;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.simplejavamail.api.email.Email;
import org.simplejavamail.api.email.EmailPopulatingBuilder;
import org.simplejavamail.email.EmailBuilder;

/**
 * Makes of a mail of the outbox what goes out: text in UTF-8, with HTML where there is any, the documents attached, the Message-ID of the mail
 * whatever the try. Refuses what would let a name or an address write a header of its own.
 */
final class MimeMail {
    private MimeMail() {}

    /** @throws IllegalArgumentException for an address, a subject or a file name that no message may carry */
    static Email of(Mail mail, List<DocumentFile> attachments, Instant date, MailSigning signing) {
        InternetAddress from = address("sender", mail.from());
        InternetAddress to = address("recipient", mail.to());
        EmailPopulatingBuilder email = EmailBuilder.startingBlank()
                .from(from)
                .to(to)
                .withSubject(oneLine("subject", mail.subject()))
                .withPlainText(mail.text())
                .fixingMessageId(oneLine("message id", mail.id().messageId()))
                .fixingSentDate(Date.from(date));
        for (String copy : mail.cc()) {
            email = email.cc(address("recipient", copy));
        }
        if (mail.html().isPresent()) {
            email = email.withHTMLText(mail.html().get());
        }
        if (mail.inReplyTo().isPresent()) {
            String answered = oneLine("message id", mail.inReplyTo().get());
            email = email.withHeader("In-Reply-To", answered).withHeader("References", answered);
        }
        for (DocumentFile file : attachments) {
            email = email.withAttachment(fileName(file), file.bytes(), oneLine("media type", file.mediaType()));
        }
        return signing.sign(email).buildEmail();
    }

    private static InternetAddress address(String role, String text) {
        try {
            InternetAddress[] found = InternetAddress.parse(oneLine(role, text), true);
            if (found.length != 1
                    || found[0].isGroup()
                    || !found[0].getAddress().contains("@")) {
                throw new IllegalArgumentException("a " + role + " is one address, '" + text + "' is none");
            }
            found[0].validate();
            return found[0];
        } catch (AddressException e) {
            throw new IllegalArgumentException("a " + role + " is one address, '" + text + "' is none", e);
        }
    }

    private static String fileName(DocumentFile file) {
        String name = oneLine("file name", file.name());
        if (name.isBlank() || name.contains("/") || name.contains("\\")) {
            throw new IllegalArgumentException(
                    "a file that is attached has a name without a folder, not '" + name + "'");
        }
        return name;
    }

    private static String oneLine(String what, String text) {
        if (text.chars().anyMatch(c -> Character.isISOControl(c) || c == '\u2028' || c == '\u2029')) {
            String shown = text.replaceAll("[\\p{Cntrl}\u0085\u2028\u2029]", "?");
            throw new IllegalArgumentException("a " + what + " is one line without control characters: " + shown);
        }
        return text;
    }
}
