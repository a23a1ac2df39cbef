package eu.hodina.mail;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/**
 * How to reach the server that takes mails over.
 *
 * @param port 587 with STARTTLS, 465 with TLS, as a rule
 * @param timeout for connecting, and for every answer
 */
public record SmtpSettings(
        String host, int port, Security security, Optional<Credentials> credentials, Duration timeout) {

    /** How the connection is protected. */
    public enum Security {
        /** Not at all; for a server on the same machine. */
        PLAIN,
        /** Begins in the clear and must change to TLS; a server that does not offer it is refused. */
        STARTTLS,
        /** TLS from the first byte. */
        TLS
    }

    /** Who sends; the password is never shown. */
    public record Credentials(String user, String password) {
        public Credentials {
            Objects.requireNonNull(user, "user");
            Objects.requireNonNull(password, "password");
        }

        @Override
        public String toString() {
            return user + " (password hidden)";
        }
    }

    public SmtpSettings {
        Objects.requireNonNull(host, "host");
        Objects.requireNonNull(security, "security");
        Objects.requireNonNull(credentials, "credentials");
        Objects.requireNonNull(timeout, "timeout");
        if (host.isBlank()) {
            throw new IllegalArgumentException("a mail server has a host name");
        }
        if (port < 1 || port > 65_535) {
            throw new IllegalArgumentException("a port is from 1 to 65535, not " + port);
        }
        if (timeout.compareTo(Duration.ofSeconds(1)) < 0 || timeout.compareTo(Duration.ofMinutes(10)) > 0) {
            throw new IllegalArgumentException("a timeout is from 1 second to 10 minutes, not " + timeout);
        }
    }
}
