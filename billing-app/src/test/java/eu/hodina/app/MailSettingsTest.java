package eu.hodina.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.hodina.mail.SmtpSettings;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailSettingsTest {
    @TempDir
    private Path folder;

    private final Map<String, String> environment = new HashMap<>(Map.of("BILLING_SMTP_HOST", "smtp.firma.example"));

    private SmtpSettings server() {
        return MailSettings.server(environment).orElseThrow();
    }

    @Test
    void without_a_host_mails_wait() {
        assertThat(MailSettings.transport(Map.of()).isConfigured()).isFalse();
        assertThat(MailSettings.transport(environment).isConfigured()).isTrue();
    }

    @Test
    void the_port_follows_from_the_security() {
        assertThat(server().port()).isEqualTo(587);
        assertThat(server().security()).isEqualTo(SmtpSettings.Security.STARTTLS);
        environment.put("BILLING_SMTP_SECURITY", "tls");
        assertThat(server().port()).isEqualTo(465);
        environment.put("BILLING_SMTP_SECURITY", "ssl");
        assertThatThrownBy(this::server)
                .isInstanceOf(BadUsageException.class)
                .hasMessage("BILLING_SMTP_SECURITY is starttls, tls or plain, not ssl");
    }

    @Test
    void a_token_that_was_renewed_in_its_file_is_the_one_that_counts() throws Exception {
        Path token = Files.writeString(folder.resolve("token"), "ya29.first\n");
        environment.putAll(Map.of("BILLING_SMTP_USER", "fakturace", "BILLING_SMTP_TOKEN_FILE", token.toString()));
        SmtpSettings settings = server();
        assertThat(settings.login().orElseThrow().get())
                .isEqualTo(new SmtpSettings.Credentials("fakturace", "ya29.first", SmtpSettings.Proof.OAUTH2_TOKEN));
        Files.writeString(token, "ya29.second\n");
        assertThat(settings.login().orElseThrow().get().secret()).isEqualTo("ya29.second");
        Files.delete(token);
        assertThatThrownBy(() -> settings.login().orElseThrow().get())
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage("BILLING_SMTP_TOKEN_FILE cannot be read");
    }

    @Test
    void a_user_without_any_proof_is_refused() {
        environment.put("BILLING_SMTP_USER", "fakturace");
        assertThatThrownBy(this::server)
                .isInstanceOf(BadUsageException.class)
                .hasMessage("BILLING_SMTP_USER needs BILLING_SMTP_PASSWORD_FILE, BILLING_SMTP_PASSWORD or"
                        + " BILLING_SMTP_TOKEN_FILE, and none is set");
    }

    @Test
    void a_file_without_certificates_is_refused() throws Exception {
        Path file = Files.writeString(folder.resolve("ca.pem"), "nothing\n");
        environment.put("BILLING_MAIL_CA_FILE", file.toString());
        assertThatThrownBy(this::server)
                .isInstanceOf(BadUsageException.class)
                .hasMessageStartingWith("BILLING_MAIL_CA_FILE: certificates in PEM were expected");
    }

    @Test
    void a_mailbox_is_read_over_tls_where_nothing_else_is_said() throws Exception {
        assertThat(MailboxSettings.mailbox(environment)).isEmpty();
        environment.put("BILLING_IMAP_HOST", "imap.firma.example");
        assertThatThrownBy(() -> MailboxSettings.server(environment))
                .isInstanceOf(BadUsageException.class)
                .hasMessage("BILLING_IMAP_HOST needs BILLING_IMAP_USER, which is not set");
        Path password = Files.writeString(folder.resolve("password"), "secret\n");
        environment.put("BILLING_IMAP_USER", "fakturace");
        environment.put("BILLING_IMAP_PASSWORD_FILE", password.toString());
        assertThat(MailboxSettings.server(environment).orElseThrow())
                .hasToString("imap.firma.example:993/INBOX TLS as fakturace (password hidden)");
        environment.put("BILLING_IMAP_SECURITY", "starttls");
        environment.put("BILLING_IMAP_FOLDER", "Faktury");
        assertThat(MailboxSettings.server(environment).orElseThrow())
                .hasToString("imap.firma.example:143/Faktury STARTTLS as fakturace (password hidden)");
    }
}
