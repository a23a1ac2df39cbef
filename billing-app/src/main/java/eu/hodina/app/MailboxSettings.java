package eu.hodina.app;

import eu.hodina.application.mail.received.Mailbox;
import eu.hodina.mail.ImapMailbox;
import eu.hodina.mail.ImapSettings;
import eu.hodina.mail.SmtpSettings.Security;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** The mailbox into which answers come, from the environment (docs/mail.md). */
final class MailboxSettings {
    static final String HOST = "BILLING_IMAP_HOST";
    static final String PORT = "BILLING_IMAP_PORT";
    static final String FOLDER = "BILLING_IMAP_FOLDER";

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private MailboxSettings() {}

    /**
     * None where no host is set.
     *
     * @throws BadUsageException where something that belongs to it is missing or makes no sense
     */
    static Optional<Mailbox> mailbox(Map<String, String> environment) {
        return server(environment).map(ImapMailbox::new);
    }

    static Optional<ImapSettings> server(Map<String, String> variables) {
        MailEnvironment environment = new MailEnvironment(variables, "BILLING_IMAP_");
        return environment.value(HOST).map(host -> {
            Security security = environment.security(Security.TLS);
            return new ImapSettings(
                    host,
                    environment.number(PORT, 1, 65_535).orElse(security == Security.TLS ? 993 : 143),
                    security,
                    environment
                            .login()
                            .orElseThrow(
                                    () -> new BadUsageException(HOST + " needs BILLING_IMAP_USER, which is not set")),
                    environment.value(FOLDER).orElse("INBOX"),
                    PATIENCE,
                    environment.authorities());
        });
    }
}
