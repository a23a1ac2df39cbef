package eu.hodina.app;

import eu.hodina.application.mail.MailPace;
import eu.hodina.application.mail.MailTransport;
import eu.hodina.mail.MailSigning;
import eu.hodina.mail.SmtpSettings;
import eu.hodina.mail.SmtpSettings.Credentials;
import eu.hodina.mail.SmtpSettings.Proof;
import eu.hodina.mail.SmtpSettings.Security;
import eu.hodina.mail.SmtpTransport;
import eu.hodina.mail.Trust;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** The mail server, from the environment (docs/mail.md); secrets stand in files, never on a command line. */
final class MailSettings {
    static final String HOST = "BILLING_SMTP_HOST";
    static final String PORT = "BILLING_SMTP_PORT";
    static final String SECURITY = "BILLING_SMTP_SECURITY";
    static final String USER = "BILLING_SMTP_USER";
    static final String PASSWORD = "BILLING_SMTP_PASSWORD";
    static final String PASSWORD_FILE = "BILLING_SMTP_PASSWORD_FILE";
    static final String TOKEN_FILE = "BILLING_SMTP_TOKEN_FILE";
    static final String PER_MINUTE = "BILLING_SMTP_PER_MINUTE";
    static final String CA_FILE = "BILLING_MAIL_CA_FILE";
    static final String DKIM_DOMAIN = "BILLING_DKIM_DOMAIN";
    static final String DKIM_SELECTOR = "BILLING_DKIM_SELECTOR";
    static final String DKIM_KEY_FILE = "BILLING_DKIM_KEY_FILE";
    static final String SMIME_STORE = "BILLING_SMIME_STORE";
    static final String SMIME_ALIAS = "BILLING_SMIME_ALIAS";
    static final String SMIME_PASSWORD_FILE = "BILLING_SMIME_PASSWORD_FILE";

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Map<String, String> environment;

    private MailSettings(Map<String, String> environment) {
        this.environment = environment;
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
        return settings.value(HOST).map(settings::smtp);
    }

    /** The usual pace, with the limit that is set. */
    static MailPace pace(Map<String, String> environment) {
        return MailPace.usual()
                .perMinute(new MailSettings(environment)
                        .number(PER_MINUTE, 0, 100_000)
                        .orElse(0));
    }

    private SmtpSettings smtp(String host) {
        Security security = security();
        int port = number(PORT, 1, 65_535).orElse(security == Security.TLS ? 465 : 587);
        return new SmtpSettings(
                host, port, security, login(security), PATIENCE, new MailSigning(dkim(), smime()), authorities());
    }

    private Security security() {
        String name = value(SECURITY).orElse("starttls");
        return Arrays.stream(Security.values())
                .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst()
                .orElseThrow(() -> new BadUsageException(SECURITY + " is starttls, tls or plain, not " + name));
    }

    private Optional<Supplier<Credentials>> login(Security security) {
        Optional<String> user = value(USER);
        if (user.isEmpty()) {
            return Optional.empty();
        }
        Optional<Path> token = value(TOKEN_FILE).map(Path::of);
        if (token.isPresent()) {
            if (security != Security.STARTTLS) {
                throw new BadUsageException(TOKEN_FILE + " needs " + SECURITY + "=starttls");
            }
            text(TOKEN_FILE, token.get());
            return Optional.of(() -> new Credentials(user.get(), text(TOKEN_FILE, token.get()), Proof.OAUTH2_TOKEN));
        }
        String password = value(PASSWORD_FILE)
                .map(file -> text(PASSWORD_FILE, Path.of(file)))
                .or(() -> value(PASSWORD))
                .orElseThrow(() -> new BadUsageException(USER + " needs " + PASSWORD_FILE + ", " + PASSWORD + " or "
                        + TOKEN_FILE + ", and none is set"));
        return Optional.of(() -> new Credentials(user.get(), password, Proof.PASSWORD));
    }

    /** Certificates in PEM, one after the other. */
    private List<X509Certificate> authorities() {
        return value(CA_FILE)
                .map(file -> {
                    try {
                        return Trust.read(bytes(CA_FILE, Path.of(file)));
                    } catch (IllegalArgumentException e) {
                        throw new BadUsageException(CA_FILE + ": " + e.getMessage());
                    }
                })
                .orElse(List.of());
    }

    private Optional<MailSigning.Dkim> dkim() {
        return value(DKIM_DOMAIN)
                .map(domain -> new MailSigning.Dkim(
                        domain, needed(DKIM_DOMAIN, DKIM_SELECTOR), key(Path.of(needed(DKIM_DOMAIN, DKIM_KEY_FILE)))));
    }

    /** PKCS#8, as PEM or as DER. */
    private static byte[] key(Path file) {
        byte[] bytes = bytes(DKIM_KEY_FILE, file);
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
        return value(SMIME_STORE).map(store -> {
            String password = text(SMIME_PASSWORD_FILE, Path.of(needed(SMIME_STORE, SMIME_PASSWORD_FILE)));
            return new MailSigning.Smime(
                    bytes(SMIME_STORE, Path.of(store)), password, needed(SMIME_STORE, SMIME_ALIAS), password);
        });
    }

    private String needed(String with, String name) {
        return value(name).orElseThrow(() -> new BadUsageException(with + " needs " + name + ", which is not set"));
    }

    private Optional<Integer> number(String name, int least, int most) {
        return value(name).map(text -> {
            if (!text.matches("[0-9]{1,6}") || Integer.parseInt(text) < least || Integer.parseInt(text) > most) {
                throw new BadUsageException(name + " is a number from " + least + " to " + most + ", not " + text);
            }
            return Integer.parseInt(text);
        });
    }

    private static String text(String name, Path file) {
        return new String(bytes(name, file), StandardCharsets.UTF_8).strip();
    }

    private static byte[] bytes(String name, Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be read", e);
        }
    }

    private Optional<String> value(String name) {
        return Optional.ofNullable(environment.get(name)).map(String::strip).filter(text -> !text.isEmpty());
    }
}
