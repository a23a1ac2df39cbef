package eu.hodina.app;

import eu.hodina.application.mail.MailPace;
import eu.hodina.application.mail.MailTransport;
import eu.hodina.mail.MailSigning;
import eu.hodina.mail.SmtpSettings;
import eu.hodina.mail.SmtpSettings.Security;
import eu.hodina.mail.SmtpTransport;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;

/** The mail server, from the environment (docs/mail.md); secrets stand in files, never on a command line. */
final class MailSettings {
    static final String HOST = "BILLING_SMTP_HOST";
    static final String PORT = "BILLING_SMTP_PORT";
    static final String SECURITY = "BILLING_SMTP_SECURITY";
    static final String TOKEN_FILE = "BILLING_SMTP_TOKEN_FILE";
    static final String PER_MINUTE = "BILLING_SMTP_PER_MINUTE";
    static final String DKIM_DOMAIN = "BILLING_DKIM_DOMAIN";
    static final String DKIM_SELECTOR = "BILLING_DKIM_SELECTOR";
    static final String DKIM_KEY_FILE = "BILLING_DKIM_KEY_FILE";
    static final String SMIME_STORE = "BILLING_SMIME_STORE";
    static final String SMIME_ALIAS = "BILLING_SMIME_ALIAS";
    static final String SMIME_PASSWORD_FILE = "BILLING_SMIME_PASSWORD_FILE";

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final MailEnvironment environment;

    private MailSettings(Map<String, String> environment) {
        this.environment = new MailEnvironment(environment, "BILLING_SMTP_");
    }

    /**
     * None but a place to wait where no host is set.
     *
     * @throws BadUsageException where something that belongs to it is missing or makes no sense
     */
    static MailTransport transport(Map<String, String> environment) {
        return server(environment).<MailTransport>map(SmtpTransport::new).orElseGet(MailTransport::none);
    }

    /** None where no host is set. */
    static Optional<SmtpSettings> server(Map<String, String> environment) {
        MailSettings settings = new MailSettings(environment);
        return settings.environment.value(HOST).map(settings::smtp);
    }

    /** The usual pace, with the limit that is set. */
    static MailPace pace(Map<String, String> environment) {
        return MailPace.usual()
                .perMinute(new MailSettings(environment)
                        .environment
                        .number(PER_MINUTE, 0, 100_000)
                        .orElse(0));
    }

    private SmtpSettings smtp(String host) {
        Security security = environment.security(Security.STARTTLS);
        int port = environment.number(PORT, 1, 65_535).orElse(security == Security.TLS ? 465 : 587);
        if (environment.value(TOKEN_FILE).isPresent() && security != Security.STARTTLS) {
            throw new BadUsageException(TOKEN_FILE + " needs " + SECURITY + "=starttls");
        }
        return new SmtpSettings(
                host,
                port,
                security,
                environment.login(),
                PATIENCE,
                new MailSigning(dkim(), smime()),
                environment.authorities());
    }

    private Optional<MailSigning.Dkim> dkim() {
        return environment
                .value(DKIM_DOMAIN)
                .map(domain -> new MailSigning.Dkim(
                        domain,
                        environment.needed(DKIM_DOMAIN, DKIM_SELECTOR),
                        key(Path.of(environment.needed(DKIM_DOMAIN, DKIM_KEY_FILE)))));
    }

    /** PKCS#8, as PEM or as DER. */
    private byte[] key(Path file) {
        byte[] bytes = environment.bytes(DKIM_KEY_FILE, file);
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        if (!text.contains("-----BEGIN")) {
            return bytes;
        }
        if (!text.contains("-----BEGIN PRIVATE KEY-----")) {
            throw new BadUsageException(DKIM_KEY_FILE + ": a private key in PKCS#8 was expected (BEGIN PRIVATE KEY)");
        }
        try {
            return Base64.getMimeDecoder().decode(text.replaceAll("-----[A-Z ]+-----", ""));
        } catch (IllegalArgumentException e) {
            throw new BadUsageException(DKIM_KEY_FILE + ": the key is no Base64");
        }
    }

    private Optional<MailSigning.Smime> smime() {
        return environment.value(SMIME_STORE).map(store -> {
            String password = environment.text(
                    SMIME_PASSWORD_FILE, Path.of(environment.needed(SMIME_STORE, SMIME_PASSWORD_FILE)));
            return new MailSigning.Smime(
                    environment.bytes(SMIME_STORE, Path.of(store)),
                    password,
                    environment.needed(SMIME_STORE, SMIME_ALIAS),
                    password);
        });
    }
}
