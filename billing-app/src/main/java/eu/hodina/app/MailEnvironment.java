package eu.hodina.app;

import eu.hodina.mail.SmtpSettings.Credentials;
import eu.hodina.mail.SmtpSettings.Proof;
import eu.hodina.mail.SmtpSettings.Security;
import eu.hodina.mail.Trust;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** What the environment says of a mail server, under names that begin alike: {@code BILLING_SMTP_}, {@code BILLING_IMAP_}. */
record MailEnvironment(Map<String, String> environment, String prefix) {
    static final String CA_FILE = "BILLING_MAIL_CA_FILE";

    Security security(Security usual) {
        String name = value(prefix + "SECURITY").orElse(usual.name().toLowerCase(Locale.ROOT));
        return Arrays.stream(Security.values())
                .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst()
                .orElseThrow(() -> new BadUsageException(prefix + "SECURITY is starttls, tls or plain, not " + name));
    }

    /** Who logs in; a token is read from its file each time that it is asked for. */
    Optional<Supplier<Credentials>> login() {
        Optional<String> user = value(prefix + "USER");
        if (user.isEmpty()) {
            return Optional.empty();
        }
        String tokenFile = prefix + "TOKEN_FILE";
        Optional<Path> token = value(tokenFile).map(Path::of);
        if (token.isPresent()) {
            text(tokenFile, token.get());
            return Optional.of(() -> new Credentials(user.get(), text(tokenFile, token.get()), Proof.OAUTH2_TOKEN));
        }
        String password = value(prefix + "PASSWORD_FILE")
                .map(file -> text(prefix + "PASSWORD_FILE", Path.of(file)))
                .or(() -> value(prefix + "PASSWORD"))
                .orElseThrow(() -> new BadUsageException(prefix + "USER needs " + prefix + "PASSWORD_FILE, " + prefix
                        + "PASSWORD or " + tokenFile + ", and none is set"));
        return Optional.of(() -> new Credentials(user.get(), password, Proof.PASSWORD));
    }

    /** Certificates in PEM, one after the other. */
    List<X509Certificate> authorities() {
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

    String needed(String with, String name) {
        return value(name).orElseThrow(() -> new BadUsageException(with + " needs " + name + ", which is not set"));
    }

    Optional<Integer> number(String name, int least, int most) {
        return value(name).map(text -> {
            if (!text.matches("[0-9]{1,6}") || Integer.parseInt(text) < least || Integer.parseInt(text) > most) {
                throw new BadUsageException(name + " is a number from " + least + " to " + most + ", not " + text);
            }
            return Integer.parseInt(text);
        });
    }

    static String text(String name, Path file) {
        return new String(bytes(name, file), StandardCharsets.UTF_8).strip();
    }

    static byte[] bytes(String name, Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be read", e);
        }
    }

    Optional<String> value(String name) {
        return Optional.ofNullable(environment.get(name)).map(String::strip).filter(text -> !text.isEmpty());
    }
}
