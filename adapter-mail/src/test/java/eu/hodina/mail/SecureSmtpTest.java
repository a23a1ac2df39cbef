package eu.hodina.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import eu.hodina.application.mail.MailRefusedException;
import eu.hodina.mail.SmtpSettings.Credentials;
import eu.hodina.mail.SmtpSettings.Proof;
import eu.hodina.mail.SmtpSettings.Security;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.bouncycastle.asn1.x509.GeneralName;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Mails go out over TLS, from the first byte or after STARTTLS, and with a token that is renewed underway. */
class SecureSmtpTest {
    private static TestCertificate localhost;

    @BeforeAll
    static void a_certificate() throws Exception {
        localhost = TestCertificate.ofLocalhost();
    }

    private static SmtpSettings settings(
            int port, Security security, Optional<Supplier<Credentials>> login, List<X509Certificate> trusted) {
        return new SmtpSettings(
                "127.0.0.1", port, security, login, Duration.ofSeconds(10), MailSigning.none(), trusted);
    }

    private static void send(SmtpSettings settings) {
        try (SmtpTransport transport = new SmtpTransport(settings)) {
            send(transport);
        }
    }

    private static void send(SmtpTransport transport) {
        transport.send(MailFixtures.mail(), MailFixtures.invoice(), MailFixtures.DATE);
    }

    private static void assertRefused(SmtpSettings settings) {
        assertThatThrownBy(() -> send(settings))
                .isInstanceOf(MailRefusedException.class)
                .extracting(refused -> ((MailRefusedException) refused).isForGood())
                .isEqualTo(false);
    }

    @Test
    void a_mail_goes_out_over_tls_to_another_make_of_server() throws Exception {
        X509Certificate shown = GreenMailTls.certificate();
        GreenMail other = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTPS));
        other.start();
        try {
            send(settings(other.getSmtps().getPort(), Security.TLS, Optional.empty(), List.of(shown)));
            assertThat(other.getReceivedMessages()[0].getSubject()).isEqualTo(MailFixtures.SUBJECT);
        } finally {
            other.stop();
        }
    }

    @Test
    void a_mail_goes_out_over_tls_and_over_starttls() throws Exception {
        try (SecureServer tls = SecureServer.tls(localhost);
                SecureServer startTls = SecureServer.startTls(localhost)) {
            send(settings(tls.port(), Security.TLS, Optional.empty(), List.of(localhost.certificate())));
            send(settings(startTls.port(), Security.STARTTLS, Optional.empty(), List.of(localhost.certificate())));
            assertThat(tls.messages()).hasSize(1);
            assertThat(startTls.messages()).hasSize(1);
        }
    }

    @Test
    void a_certificate_that_nobody_vouches_for_gets_nothing() throws Exception {
        try (SecureServer tls = SecureServer.tls(localhost);
                SecureServer startTls = SecureServer.startTls(localhost)) {
            assertRefused(settings(tls.port(), Security.TLS, Optional.empty(), List.of()));
            assertRefused(settings(startTls.port(), Security.STARTTLS, Optional.empty(), List.of()));
            assertThat(tls.messages()).isEmpty();
            assertThat(startTls.messages()).isEmpty();
        }
    }

    @Test
    void the_certificate_of_another_host_gets_nothing() throws Exception {
        TestCertificate other = TestCertificate.of(GeneralName.dNSName, "smtp.jinde.example");
        try (SecureServer tls = SecureServer.tls(other);
                SecureServer startTls = SecureServer.startTls(other)) {
            assertRefused(settings(tls.port(), Security.TLS, Optional.empty(), List.of(other.certificate())));
            assertRefused(settings(startTls.port(), Security.STARTTLS, Optional.empty(), List.of(other.certificate())));
            assertThat(tls.messages()).isEmpty();
            assertThat(startTls.messages()).isEmpty();
        }
    }

    @Test
    void a_token_is_asked_for_before_each_mail_and_is_never_sent_in_the_clear() throws Exception {
        AtomicReference<String> file = new AtomicReference<>("ya29.first");
        Supplier<Credentials> login =
                () -> new Credentials("fakturace@kolovratek-it.example", file.get(), Proof.OAUTH2_TOKEN);
        try (SecureServer server = SecureServer.startTls(localhost).wanting("ya29.first");
                SmtpTransport transport = new SmtpTransport(settings(
                        server.port(), Security.STARTTLS, Optional.of(login), List.of(localhost.certificate())))) {
            send(transport);
            send(transport);
            file.set("ya29.second");
            server.wanting("ya29.second");
            send(transport);
            assertThat(server.messages()).hasSize(3);
            assertThat(server.logins())
                    .contains(
                            "user=fakturace@kolovratek-it.example|auth=Bearer ya29.first||",
                            "user=fakturace@kolovratek-it.example|auth=Bearer ya29.second||");
        }
    }

    @Test
    void a_token_that_is_too_old_is_tried_again_with_the_next_one() throws Exception {
        Supplier<Credentials> login = () -> new Credentials("hodina", "ya29.old", Proof.OAUTH2_TOKEN);
        try (SecureServer server = SecureServer.startTls(localhost).wanting("ya29.new")) {
            SmtpSettings settings =
                    settings(server.port(), Security.STARTTLS, Optional.of(login), List.of(localhost.certificate()));
            assertRefused(settings);
            assertThatThrownBy(() -> send(settings)).hasMessageContaining("535").hasMessageNotContaining("ya29.old");
            assertThat(server.messages()).isEmpty();
        }
    }

    @Test
    void a_token_that_cannot_be_read_any_more_is_asked_for_again() throws Exception {
        AtomicInteger asked = new AtomicInteger();
        Supplier<Credentials> login = () -> {
            if (asked.getAndIncrement() > 0) {
                throw new UncheckedIOException("the token cannot be read", new IOException("it is gone"));
            }
            return new Credentials("hodina", "ya29.first", Proof.OAUTH2_TOKEN);
        };
        try (SecureServer server = SecureServer.startTls(localhost)) {
            assertRefused(settings(server.port(), Security.STARTTLS, Optional.of(login), List.of()));
            assertThat(server.messages()).isEmpty();
        }
    }
}
