package eu.hodina.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import eu.hodina.application.mail.MailRefusedException;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SmtpTransportTest {
    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @BeforeEach
    void start() {
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void a_mail_arrives_with_its_subject_its_text_and_the_invoice() throws Exception {
        new SmtpTransport(plain(server.getSmtp().getPort()))
                .send(MailFixtures.mail(), MailFixtures.invoice(), MailFixtures.DATE);

        MimeMessage message = server.getReceivedMessages()[0];
        assertThat(message.getSubject()).isEqualTo(MailFixtures.SUBJECT);
        assertThat(message.getSentDate()).isEqualTo(Date.from(MailFixtures.DATE));
        List<Part> parts = MailFixtures.leaves(message);
        assertThat(((String) parts.get(0).getContent()).replace("\r\n", "\n").stripTrailing())
                .isEqualTo(MailFixtures.TEXT.stripTrailing());
        assertThat(parts.get(1).getFileName()).isEqualTo("FV20260001.pdf");
        assertThat(parts.get(1).getInputStream().readAllBytes()).isEqualTo(MailFixtures.PDF);
    }

    @Test
    void the_message_id_is_the_same_on_every_try() throws Exception {
        SmtpTransport transport = new SmtpTransport(plain(server.getSmtp().getPort()));
        transport.send(MailFixtures.mail(), List.of(), MailFixtures.DATE);
        transport.send(MailFixtures.mail(), List.of(), MailFixtures.DATE.plusSeconds(60));

        assertThat(server.getReceivedMessages())
                .extracting(MimeMessage::getMessageID)
                .containsExactly(
                        "<019ab3c4-5d6e-7f80-9a1b-2c3d4e5f6071@hodina>",
                        "<019ab3c4-5d6e-7f80-9a1b-2c3d4e5f6071@hodina>");
    }

    @Test
    void a_server_that_is_not_there_is_told_with_its_address() throws Exception {
        int port;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }

        assertThatThrownBy(() -> new SmtpTransport(plain(port)).send(MailFixtures.mail(), List.of(), MailFixtures.DATE))
                .isInstanceOf(MailRefusedException.class)
                .hasMessageStartingWith(
                        "mail 019ab3c4-5d6e-7f80-9a1b-2c3d4e5f6071 was not taken over: 127.0.0.1:" + port + " says: ");
    }

    @Test
    void a_wrong_password_is_refused_and_never_shown() {
        server.setUser("hodina@kolovratek-it.example", "hodina", "right");
        SmtpSettings settings = new SmtpSettings(
                "127.0.0.1",
                server.getSmtp().getPort(),
                SmtpSettings.Security.PLAIN,
                Optional.of(new SmtpSettings.Credentials("hodina", "secret-and-wrong", SmtpSettings.Proof.PASSWORD)),
                Duration.ofSeconds(10));
        SmtpTransport transport = new SmtpTransport(settings);

        assertThat(transport.toString()).contains("hodina (password hidden)").doesNotContain("secret-and-wrong");
        assertThatThrownBy(() -> transport.send(MailFixtures.mail(), List.of(), MailFixtures.DATE))
                .isInstanceOf(MailRefusedException.class)
                .hasMessageContaining("535")
                .hasMessageNotContaining("secret-and-wrong");
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void a_server_without_starttls_gets_nothing_where_starttls_is_wanted() {
        SmtpSettings settings = new SmtpSettings(
                "127.0.0.1",
                server.getSmtp().getPort(),
                SmtpSettings.Security.STARTTLS,
                Optional.empty(),
                Duration.ofSeconds(10));

        assertThatThrownBy(() -> new SmtpTransport(settings).send(MailFixtures.mail(), List.of(), MailFixtures.DATE))
                .isInstanceOf(MailRefusedException.class);
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void an_address_that_would_write_a_header_never_reaches_the_server() {
        assertThatThrownBy(() -> new SmtpTransport(plain(server.getSmtp().getPort()))
                        .send(
                                MailFixtures.mail("a@b.example", "x@y.example\r\nBcc: spy@z.example"),
                                List.of(),
                                MailFixtures.DATE))
                .isInstanceOf(MailRefusedException.class);
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    private static SmtpSettings plain(int port) {
        return new SmtpSettings(
                "127.0.0.1", port, SmtpSettings.Security.PLAIN, Optional.empty(), Duration.ofSeconds(10));
    }
}
