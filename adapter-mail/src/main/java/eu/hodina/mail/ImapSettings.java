package eu.hodina.mail;

import eu.hodina.mail.SmtpSettings.Credentials;
import eu.hodina.mail.SmtpSettings.Security;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * How to reach the mailbox into which answers come.
 *
 * @param port 993 with TLS, 143 with STARTTLS, as a rule
 * @param login whose mailbox; asked before each reading, so that a token that was renewed is used
 * @param folder {@code INBOX}
 * @param timeout for connecting, and for every answer
 * @param trusted authorities of the firm's own, believed beside those of the JDK
 */
public record ImapSettings(
        String host,
        int port,
        Security security,
        Supplier<Credentials> login,
        String folder,
        Duration timeout,
        List<X509Certificate> trusted) {
    public ImapSettings {
        Objects.requireNonNull(security, "security");
        Objects.requireNonNull(login, "login");
        Objects.requireNonNull(timeout, "timeout");
        trusted = List.copyOf(trusted);
        if (host.isBlank() || folder.isBlank()) {
            throw new IllegalArgumentException("a mailbox has a host and a folder");
        }
        if (port < 1 || port > 65_535) {
            throw new IllegalArgumentException("a port is from 1 to 65535, not " + port);
        }
    }

    @Override
    public String toString() {
        return host + ":" + port + "/" + folder + " " + security + " as " + login.get();
    }
}
