package eu.hodina.mail;

import eu.hodina.application.invoice.DocumentFile;
import eu.hodina.application.mail.Mail;
import eu.hodina.application.mail.MailRefusedException;
import eu.hodina.application.mail.MailTransport;
import eu.hodina.mail.SmtpSettings.Credentials;
import eu.hodina.mail.SmtpSettings.Proof;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.net.ssl.SSLSocketFactory;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.simplejavamail.MailException;
import org.simplejavamail.api.email.Email;
import org.simplejavamail.api.mailer.Mailer;
import org.simplejavamail.api.mailer.config.TransportStrategy;
import org.simplejavamail.mailer.MailerBuilder;
import org.simplejavamail.mailer.internal.MailerRegularBuilderImpl;

/** Hands mails over to an SMTP server over a few connections that stay open for a while. Thread-safe. */
public final class SmtpTransport implements MailTransport, AutoCloseable {
    /** Connections at a time, and how long one that is not used stays open. */
    private static final int CONNECTIONS = 4;

    private static final Duration IDLE = Duration.ofSeconds(5);

    /** What a server answers, also to MAIL FROM, where it wants a login, or another one (RFC 4954, 6; 538 of RFC 2554). */
    private static final Set<Integer> OF_THE_LOGIN = Set.of(530, 534, 535, 538);

    private final SmtpSettings settings;
    private Optional<Credentials> current;
    private Mailer mailer;

    /** Connects when the first mail goes out. */
    public SmtpTransport(SmtpSettings settings) {
        this.settings = Objects.requireNonNull(settings, "settings");
        this.current = settings.login().map(login -> login.get());
        this.mailer = mailerFor(current);
    }

    private Mailer mailerFor(Optional<Credentials> login) {
        Optional<SSLSocketFactory> sockets = Trust.factory(settings.trusted());
        int patience = Math.toIntExact(settings.timeout().toMillis());
        MailerRegularBuilderImpl builder = MailerBuilder.withSMTPServer(settings.host(), settings.port())
                .withTransportStrategy(strategy(login))
                .withSessionTimeout(patience)
                // the library's own default believes every certificate
                .trustingAllHosts(false)
                .verifyingServerIdentity(true)
                .withConnectionPoolCoreSize(0)
                .withConnectionPoolMaxSize(CONNECTIONS)
                .withConnectionPoolClaimTimeoutMillis(patience)
                .withConnectionPoolExpireAfterMillis(Math.toIntExact(IDLE.toMillis()));
        sockets.ifPresent(builder::withCustomSSLFactoryInstance);
        login.ifPresent(found -> builder.withSMTPServerUsername(found.user()).withSMTPServerPassword(found.secret()));
        Mailer made = builder.buildMailer();
        // the library sets it for STARTTLS only
        sockets.ifPresent(own -> made.getSession().getProperties().put("mail.smtps.ssl.socketFactory", own));
        return made;
    }

    private TransportStrategy strategy(Optional<Credentials> login) {
        if (login.filter(who -> who.proof() == Proof.OAUTH2_TOKEN).isPresent()) {
            return TransportStrategy.SMTP_OAUTH2;
        }
        return switch (settings.security()) {
            case PLAIN -> TransportStrategy.SMTP;
            case STARTTLS -> TransportStrategy.SMTP_TLS;
            case TLS -> TransportStrategy.SMTPS;
        };
    }

    @Override
    public void send(Mail mail, List<DocumentFile> attachments, Instant date) {
        try {
            Email email = MimeMail.of(mail, attachments, date, settings.signing());
            mailer().sendMail(email, false);
        } catch (IllegalArgumentException e) {
            throw MailRefusedException.forGood(mail.id(), reason(e), e);
        } catch (MailException e) {
            throw refusal(mail, e);
        } catch (RuntimeException e) {
            // a token file that is gone, a pool that was closed: no fault of the mail's
            throw MailRefusedException.forNow(mail.id(), reason(e), e);
        }
    }

    /** A token that was renewed makes new connections. */
    private synchronized Mailer mailer() {
        Optional<Credentials> now = settings.login().map(login -> login.get());
        if (!now.equals(current)) {
            mailer.shutdownConnectionPool();
            mailer = mailerFor(now);
            current = now;
        }
        return mailer;
    }

    private MailRefusedException refusal(Mail mail, MailException e) {
        String reason = settings.host() + ":" + settings.port() + " says: " + reason(root(e));
        return isForGood(e)
                ? MailRefusedException.forGood(mail.id(), reason, e)
                : MailRefusedException.forNow(mail.id(), reason, e);
    }

    /** The server answered 5xx to the sender, the recipient or the message (RFC 5321, 4.2.1); a login is not the mail's fault. */
    private static boolean isForGood(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            int code = 0;
            if (cause instanceof SMTPAddressFailedException refused) {
                code = refused.getReturnCode();
            } else if (cause instanceof SMTPSenderFailedException refused) {
                code = refused.getReturnCode();
            } else if (cause instanceof SMTPSendFailedException refused) {
                code = refused.getReturnCode();
            }
            if (code >= 500 && !OF_THE_LOGIN.contains(code)) {
                return true;
            }
        }
        return false;
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
    public synchronized void close() {
        mailer.shutdownConnectionPool();
    }

    @Override
    public String toString() {
        return "SmtpTransport[" + settings + "]";
    }
}
