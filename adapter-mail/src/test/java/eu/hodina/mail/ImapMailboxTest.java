package eu.hodina.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import eu.hodina.application.Billing;
import eu.hodina.application.Ports;
import eu.hodina.application.fixture.Fixtures;
import eu.hodina.application.fixture.Papers;
import eu.hodina.application.mail.BouncedAddress;
import eu.hodina.application.mail.Mail;
import eu.hodina.application.mail.received.Mailbox.Arrived;
import eu.hodina.application.mail.received.MailboxPlace;
import eu.hodina.application.mail.received.MailboxUnavailableException;
import eu.hodina.application.mail.received.ReceivedEntry;
import eu.hodina.application.mail.received.Whose;
import eu.hodina.application.memory.MemoryPorts;
import eu.hodina.mail.SmtpSettings.Credentials;
import eu.hodina.mail.SmtpSettings.Proof;
import eu.hodina.mail.SmtpSettings.Security;
import jakarta.mail.Flags;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Answers and bounces are read out of a mailbox on a server, which stays as it is. */
class ImapMailboxTest {
    private static final Instant NOON = Instant.parse("2026-11-02T12:00:00Z");

    private GreenMail server;
    private GreenMailUser user;

    @BeforeEach
    void start() throws Exception {
        GreenMailTls.certificate();
        server = new GreenMail(new ServerSetup[] {
            new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP),
            new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAPS)
        });
        server.start();
        user = server.setUser("fakturace@hodina.example", "fakturace", "right");
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    private static ImapSettings settings(int port, Security security, String secret, List<X509Certificate> trusted) {
        return new ImapSettings(
                "127.0.0.1",
                port,
                security,
                () -> new Credentials("fakturace", secret, Proof.PASSWORD),
                "INBOX",
                Duration.ofSeconds(10),
                trusted);
    }

    private ImapMailbox mailbox() {
        return new ImapMailbox(settings(server.getImap().getPort(), Security.PLAIN, "right", List.of()));
    }

    private void arrives(String message) throws Exception {
        user.deliver(new MimeMessage(
                Session.getInstance(new Properties()),
                new ByteArrayInputStream(message.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8))));
    }

    private static String answer(String id, String more) {
        return "Message-ID: <" + id + "@klient.example>\nFrom: Pekarna <Pekarna@Klient.example>\n"
                + "To: fakturace@hodina.example\nSubject: Re: Faktura\n" + more + "\nZaplatíme zítra.\n";
    }

    private static List<Arrived> read(ImapMailbox mailbox, Optional<MailboxPlace> last) {
        List<Arrived> all = new ArrayList<>();
        mailbox.read(last, all::add);
        return all;
    }

    @Test
    void what_came_since_is_read_and_stays_unread_for_people() throws Exception {
        arrives(answer("1", ""));
        arrives(answer("2", ""));
        List<Arrived> first = read(mailbox(), Optional.empty());
        assertThat(first)
                .extracting(arrived -> arrived.mail().messageId())
                .containsExactly("<1@klient.example>", "<2@klient.example>");
        assertThat(first.get(0).mail().from()).isEqualTo("pekarna@klient.example");
        assertThat(first.get(0).mail().text()).isEqualTo("Zaplatíme zítra.");

        Optional<MailboxPlace> last = Optional.of(first.get(1).place());
        assertThat(read(mailbox(), last)).isEmpty();
        arrives(answer("3", ""));
        assertThat(read(mailbox(), last))
                .extracting(arrived -> arrived.mail().messageId())
                .containsExactly("<3@klient.example>");
        assertThat(read(mailbox(), Optional.of(new MailboxPlace(last.get().validity() + 1, 99))))
                .hasSize(3);
        for (MimeMessage message : server.getReceivedMessages()) {
            assertThat(message.isSet(Flags.Flag.SEEN)).isFalse();
        }
    }

    @Test
    void a_mailbox_is_read_over_tls_where_its_certificate_is_believed() throws Exception {
        arrives(answer("1", ""));
        int port = server.getImaps().getPort();
        assertThat(read(
                        new ImapMailbox(settings(port, Security.TLS, "right", List.of(GreenMailTls.certificate()))),
                        Optional.empty()))
                .hasSize(1);
        assertThatThrownBy(
                        () -> read(new ImapMailbox(settings(port, Security.TLS, "right", List.of())), Optional.empty()))
                .isInstanceOf(MailboxUnavailableException.class);
        assertThatThrownBy(() -> read(
                        new ImapMailbox(settings(server.getImap().getPort(), Security.STARTTLS, "right", List.of())),
                        Optional.empty()))
                .isInstanceOf(MailboxUnavailableException.class);
    }

    @Test
    void a_wrong_password_is_told_without_it() {
        ImapMailbox mailbox =
                new ImapMailbox(settings(server.getImap().getPort(), Security.PLAIN, "secret-and-wrong", List.of()));
        assertThat(mailbox.toString()).doesNotContain("secret-and-wrong");
        assertThatThrownBy(() -> read(mailbox, Optional.empty()))
                .isInstanceOf(MailboxUnavailableException.class)
                .hasMessageStartingWith("127.0.0.1:" + server.getImap().getPort() + "/INBOX cannot be read: ")
                .hasMessageNotContaining("secret-and-wrong");
    }

    @Test
    void an_answer_and_a_bounce_come_into_the_clients_thread() throws Exception {
        Ports ports = new MemoryPorts();
        Fixtures.aSmallFirmIn(ports);
        Mail ours = Papers.aMail("a");
        ports.outbox().add(ours, NOON);
        arrives(answer("1", "In-Reply-To: " + ours.id().messageId() + "\n"));
        arrives(Reports.failed("2", "5.1.1", ours.id().messageId(), "pekarna@klient.example"));
        Billing billing = new Billing(ports, Billing.Outside.closed(), () -> NOON, new Random(1));

        assertThat(billing.mails().readAnswers().readAll(mailbox())).isEqualTo(2);
        assertThat(billing.mails().readAnswers().readAll(mailbox())).isZero();
        assertThat(billing.mails()
                        .answers()
                        .page(Whose.of(ours.client().orElseThrow()), Optional.empty(), 10)
                        .items())
                .extracting(ReceivedEntry::kind)
                .containsExactlyInAnyOrder(ReceivedEntry.Kind.BOUNCE, ReceivedEntry.Kind.ANSWER);
        assertThat(billing.mails().answers().bounced(Optional.empty(), 10).items())
                .containsExactly(new BouncedAddress(
                        "pekarna@klient.example", ours.id(), "5.1.1", "550 5.1.1 No such user here", NOON));
    }
}
