package eu.hodina.mail;

import eu.hodina.application.invoice.DocumentFile;
import eu.hodina.application.mail.Mail;
import eu.hodina.application.mail.MailRefusedException;
import eu.hodina.application.mail.MailTransport;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.simplejavamail.MailException;
import org.simplejavamail.api.email.Email;
import org.simplejavamail.api.mailer.Mailer;
import org.simplejavamail.api.mailer.config.TransportStrategy;
import org.simplejavamail.mailer.MailerBuilder;
import org.simplejavamail.mailer.internal.MailerRegularBuilderImpl;

/** Hands mails over to an SMTP server, one connection a mail. Thread-safe. */
public final class SmtpTransport implements MailTransport {
    private final SmtpSettings settings;
    private final Mailer mailer;

    public SmtpTransport(SmtpSettings settings) {
        this.settings = Objects.requireNonNull(settings, "settings");
        MailerRegularBuilderImpl builder = MailerBuilder.withSMTPServer(settings.host(), settings.port())
                .withTransportStrategy(strategy(settings.security()))
                .withSessionTimeout(Math.toIntExact(settings.timeout().toMillis()));
        settings.credentials()
                .ifPresent(
                        found -> builder.withSMTPServerUsername(found.user()).withSMTPServerPassword(found.password()));
        this.mailer = builder.buildMailer();
    }

    @Override
    public void send(Mail mail, List<DocumentFile> attachments, Instant date) {
        try {
            Email email = MimeMail.of(mail, attachments, date);
            mailer.sendMail(email, false);
        } catch (IllegalArgumentException e) {
            throw new MailRefusedException(mail.id(), reason(e), e);
        } catch (MailException e) {
            throw new MailRefusedException(
                    mail.id(), settings.host() + ":" + settings.port() + " says: " + reason(root(e)), e);
        }
    }

    private static TransportStrategy strategy(SmtpSettings.Security security) {
        return switch (security) {
            case PLAIN -> TransportStrategy.SMTP;
            case STARTTLS -> TransportStrategy.SMTP_TLS;
            case TLS -> TransportStrategy.SMTPS;
        };
    }

    /** What the server or the network said stands at the end of the chain. */
    private static Throwable root(Throwable e) {
        Throwable cause = e;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause;
    }

    private static String reason(Throwable e) {
        String message = e.getMessage();
        String shown = message == null ? e.getClass().getSimpleName() : message;
        return shown.replaceAll("\\s+", " ").strip();
    }

    @Override
    public String toString() {
        return "SmtpTransport[" + settings + "]";
    }
}
