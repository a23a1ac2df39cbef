package eu.hodina.mail;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hodina.application.Billing;
import eu.hodina.application.Ports;
import eu.hodina.application.fixture.Fixtures;
import eu.hodina.application.fixture.Papers;
import eu.hodina.application.mail.DispatchMail;
import eu.hodina.application.mail.Mail;
import eu.hodina.application.mail.MailEntry;
import eu.hodina.application.mail.MailPace;
import eu.hodina.application.mail.MailState;
import eu.hodina.application.mail.MailTry;
import eu.hodina.application.memory.MemoryPorts;
import eu.hodina.mail.FaultyServer.Fault;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The outbox against a server that hangs, refuses, drops the connection or swallows its answer: nothing is lost. */
class FaultyServerTest {
    private static final Instant NOON = Instant.parse("2026-11-02T12:00:00Z");

    private final Ports ports = new MemoryPorts();
    private final AtomicReference<Instant> now = new AtomicReference<>(NOON);
    private FaultyServer server;
    private SmtpTransport transport;
    private DispatchMail dispatch;
    private final Mail mail = Papers.aMail("a");

    @BeforeEach
    void a_mail_waits() throws Exception {
        Fixtures.aSmallFirmIn(ports);
        ports.outbox().add(mail, NOON);
        server = new FaultyServer(Fault.NONE);
        transport = new SmtpTransport(new SmtpSettings(
                "127.0.0.1", server.port(), SmtpSettings.Security.PLAIN, Optional.empty(), Duration.ofSeconds(1)));
        dispatch = new Billing(
                        ports,
                        new Billing.Outside(invoice -> List.of(), transport, (file, sink) -> {}),
                        now::get,
                        new Random(1))
                .mails()
                .dispatch(MailPace.usual());
    }

    @AfterEach
    void no_server() throws Exception {
        transport.close();
        server.close();
    }

    private DispatchMail.Outcome dispatchAgainst(Fault fault) {
        server.fault(fault);
        return dispatch.dispatchAll();
    }

    private MailEntry entry() {
        return ports.outbox().find(mail.id()).orElseThrow();
    }

    private void assertTriedAgainAfterAMinute(Fault fault, String said) {
        assertThat(dispatchAgainst(fault)).isEqualTo(new DispatchMail.Outcome(0, 0, 1));
        assertThat(entry().state()).isEqualTo(MailState.QUEUED);
        assertThat(entry().nextTry()).contains(NOON.plusSeconds(60));
        assertThat(entry().lastAnswer().orElseThrow()).contains(said);
        assertThat(dispatchAgainst(Fault.NONE)).isEqualTo(new DispatchMail.Outcome(0, 0, 0));
        now.set(NOON.plusSeconds(60));
        assertThat(dispatchAgainst(Fault.NONE)).isEqualTo(new DispatchMail.Outcome(1, 0, 0));
        assertThat(entry().state()).isEqualTo(MailState.SENT);
        assertThat(entry().tries())
                .extracting(MailTry::outcome)
                .containsExactly(MailTry.Outcome.LATER, MailTry.Outcome.TAKEN_OVER);
    }

    @Test
    void a_server_that_hangs_is_asked_again() {
        assertTriedAgainAfterAMinute(Fault.HANGS, "127.0.0.1:" + server.port() + " says: ");
        assertThat(server.messages()).hasSize(1);
    }

    @Test
    void a_server_that_drops_the_connection_is_asked_again() {
        assertTriedAgainAfterAMinute(Fault.DROPS, "127.0.0.1:" + server.port() + " says: ");
        assertThat(server.messages()).hasSize(1);
    }

    @Test
    void a_server_that_says_later_is_asked_again() {
        assertTriedAgainAfterAMinute(Fault.LATER, "451 4.7.1 try again later");
        assertThat(server.messages()).hasSize(1);
    }

    @Test
    void a_full_mailbox_is_asked_again() {
        assertTriedAgainAfterAMinute(Fault.FULL_AFTER_DATA, "452 4.3.1 insufficient storage");
        assertThat(server.messages()).hasSize(1);
    }

    @Test
    void an_answer_that_was_swallowed_brings_the_same_message_id_again() {
        assertTriedAgainAfterAMinute(Fault.SWALLOWS_ANSWER, "127.0.0.1:" + server.port() + " says: ");
        assertThat(server.messages())
                .hasSize(2)
                .allMatch(message -> message.contains("Message-ID: " + mail.id().messageId()));
    }

    @Test
    void a_server_that_wants_a_login_is_asked_again() {
        assertTriedAgainAfterAMinute(Fault.WANTS_LOGIN, "530 5.7.0 authentication required");
        assertThat(server.messages()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(names = {"LOGIN_TOO_WEAK", "LOGIN_REFUSED", "LOGIN_NOT_ENCRYPTED"})
    void a_login_that_is_refused_at_the_sender_is_not_the_mails_fault(Fault fault) {
        assertThat(dispatchAgainst(fault)).isEqualTo(new DispatchMail.Outcome(0, 0, 1));
        assertThat(entry().state()).isEqualTo(MailState.QUEUED);
    }

    @Test
    void an_unknown_recipient_ends_it() {
        assertThat(dispatchAgainst(Fault.NO_SUCH_USER)).isEqualTo(new DispatchMail.Outcome(0, 1, 0));
        assertThat(entry().state()).isEqualTo(MailState.FAILED);
        assertThat(entry().lastAnswer().orElseThrow()).contains("550 5.1.1 no such user");
        now.set(NOON.plus(Duration.ofDays(9)));
        assertThat(dispatchAgainst(Fault.NONE)).isEqualTo(new DispatchMail.Outcome(0, 0, 0));
        assertThat(server.messages()).isEmpty();
    }

    @Test
    void a_message_that_is_rejected_ends_it() {
        assertThat(dispatchAgainst(Fault.REFUSED_AFTER_DATA)).isEqualTo(new DispatchMail.Outcome(0, 1, 0));
        assertThat(entry().lastAnswer().orElseThrow()).contains("554 5.7.1 rejected as spam");
    }

    @Test
    void after_eight_tries_it_has_failed() {
        server.fault(Fault.LATER);
        for (int attempt = 1; attempt <= 8; attempt++) {
            dispatch.dispatchAll();
            now.set(entry().nextTry().orElse(now.get()));
        }
        assertThat(entry().state()).isEqualTo(MailState.FAILED);
        assertThat(entry().tries()).hasSize(8);
        // 1 + 5 + 15 minutes, 1 + 4 + 12 + 24 hours
        assertThat(now.get()).isEqualTo(NOON.plus(Duration.ofMinutes(21)).plus(Duration.ofHours(41)));
    }
}
