package eu.hodina.mail;

import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * How to reach the server that takes mails over.
 *
 * @param port 587 with STARTTLS, 465 with TLS, as a rule
 * @param login who sends; asked before each mail, so that a token that was renewed is used; none where anyone may send
 * @param timeout for connecting, and for every answer
 * @param signing what is put under a mail
 * @param trusted authorities of the firm's own, believed beside those of the JDK
 */
public record SmtpSettings(
        String host,
        int port,
        Security security,
        Optional<Supplier<Credentials>> login,
        Duration timeout,
        MailSigning signing,
        List<X509Certificate> trusted) {

    /** How the connection is protected. */
    public enum Security {
        /** Not at all; for a server on the same machine. */
        PLAIN,
        /** Begins in the clear and must change to TLS; a server that does not offer it is refused. */
        STARTTLS,
        /** TLS from the first byte. */
        TLS
    }

    /** How a login is proved. */
    public enum Proof {
        PASSWORD,
        /** An OAuth2 access token (XOAUTH2), which needs STARTTLS. */
        OAUTH2_TOKEN
    }

    /** Who sends; the secret is never shown. */
    public record Credentials(String user, String secret, Proof proof) {
        public Credentials {
            Objects.requireNonNull(user, "user");
            Objects.requireNonNull(secret, "secret");
            Objects.requireNonNull(proof, "proof");
        }

        @Override
        public String toString() {
            return user + " (" + (proof == Proof.PASSWORD ? "password" : "token") + " hidden)";
        }
    }

    public SmtpSettings {
        Objects.requireNonNull(host, "host");
        Objects.requireNonNull(security, "security");
        Objects.requireNonNull(login, "login");
        Objects.requireNonNull(timeout, "timeout");
        Objects.requireNonNull(signing, "signing");
        trusted = List.copyOf(trusted);
        if (host.isBlank()) {
            throw new IllegalArgumentException("a mail server has a host name");
        }
        if (port < 1 || port > 65_535) {
            throw new IllegalArgumentException("a port is from 1 to 65535, not " + port);
        }
        if (timeout.compareTo(Duration.ofSeconds(1)) < 0 || timeout.compareTo(Duration.ofMinutes(5)) > 0) {
            throw new IllegalArgumentException("a timeout is from 1 second to 5 minutes, not " + timeout);
        }
    }

    /** Without signatures, with a password that stays. */
    public SmtpSettings(String host, int port, Security security, Optional<Credentials> credentials, Duration timeout) {
        this(host, port, security, credentials.map(fixed -> () -> fixed), timeout, MailSigning.none(), List.of());
    }

    @Override
    public String toString() {
        return host + ":" + port + " " + security
                + login.map(who -> " as " + who.get()).orElse("");
    }
}
