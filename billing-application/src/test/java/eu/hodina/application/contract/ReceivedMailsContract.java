package eu.hodina.application.contract;

import static eu.hodina.application.fixture.Fixtures.aClient;
import static eu.hodina.application.fixture.Fixtures.identityOf;
import static eu.hodina.application.fixture.Papers.aMail;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.hodina.application.Billing;
import eu.hodina.application.NotFoundException;
import eu.hodina.application.Ports;
import eu.hodina.application.RefusedException;
import eu.hodina.application.Versioned;
import eu.hodina.application.invoice.DocumentFile;
import eu.hodina.application.mail.BouncedAddress;
import eu.hodina.application.mail.DispatchMail;
import eu.hodina.application.mail.Mail;
import eu.hodina.application.mail.MailEntry;
import eu.hodina.application.mail.MailPace;
import eu.hodina.application.mail.MailState;
import eu.hodina.application.mail.MailTransport;
import eu.hodina.application.mail.received.Bounce;
import eu.hodina.application.mail.received.Mailbox;
import eu.hodina.application.mail.received.MailboxPlace;
import eu.hodina.application.mail.received.ReceivedEntry;
import eu.hodina.application.mail.received.ReceivedFile;
import eu.hodina.application.mail.received.ReceivedMail;
import eu.hodina.application.mail.received.ViewAnswers;
import eu.hodina.application.mail.received.Whose;
import eu.hodina.application.notice.Notice;
import eu.hodina.application.trail.Caller;
import eu.hodina.application.trail.Subject;
import eu.hodina.domain.client.ClientId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What comes back is kept once, in the thread to which it belongs, and what did not arrive is told. */
public abstract class ReceivedMailsContract extends PortsContract {
    private static final Instant NOON = Instant.parse("2026-11-02T12:00:00.123456Z");
    private static final Caller JANA = new Caller("jana", "r1");
    private static final ClientId BAKERY = aClient("pekarna").id();
    private static final String BAKERY_ADDRESS = "pekarna@klient.example";

    private final List<Mailbox.Arrived> messages = new ArrayList<>();
    private final List<Mail> handedOver = new ArrayList<>();
    private final Mail ours = aMail("a");
    private Billing billing;
    private long validity = 7;

    protected ReceivedMailsContract(Ports empty) {
        super(empty);
    }

    /** A mailbox as a server has it: it gives what is after the place, and all where it numbers anew. */
    private final class Shelf implements Mailbox {
        @Override
        public String name() {
            return "fakturace@imap.firma.example/INBOX";
        }

        @Override
        public void read(Optional<MailboxPlace> last, Consumer<Arrived> sink) {
            long read = last.filter(place -> place.validity() == validity)
                    .map(MailboxPlace::number)
                    .orElse(0L);
            messages.stream()
                    .filter(arrived -> arrived.place().number() > read)
                    .map(arrived -> new Arrived(
                            new MailboxPlace(validity, arrived.place().number()), arrived.mail()))
                    .forEach(sink);
        }
    }

    @BeforeEach
    void a_mail_went_out() {
        MailTransport transport = (mail, attachments, date) -> handedOver.add(mail);
        billing = new Billing(
                ports(),
                new Billing.Outside(invoice -> List.<DocumentFile>of(), transport, (file, sink) -> {}),
                () -> NOON,
                new Random(7));
        ports().transactions().run(() -> ports().outbox().add(ours, NOON));
    }

    private static ReceivedMail received(String id, String from, Optional<Bounce> bounce, String... references) {
        return new ReceivedMail(
                "<" + id + "@klient.example>",
                List.of(references),
                from,
                "Re: Faktura – 🙂",
                "Dobrý den,\nzaplatíme zítra.",
                Optional.of(NOON.minusSeconds(60)),
                false,
                bounce,
                List.of(new ReceivedFile("smlouva.pdf", "application/pdf", 5_000)));
    }

    private void arrives(ReceivedMail mail) {
        messages.add(new Mailbox.Arrived(new MailboxPlace(validity, messages.size() + 1), mail));
    }

    private int read() {
        return billing.mails().readAnswers().readAll(new Shelf());
    }

    private ViewAnswers answers() {
        return billing.mails().answers();
    }

    private List<ReceivedEntry> all(Whose whose) {
        return answers().page(whose, Optional.empty(), 100).items();
    }

    private static Optional<Bounce> bounce(Bounce.Kind kind, String status) {
        return Optional.of(new Bounce(BAKERY_ADDRESS, status, kind, "no such user"));
    }

    @Test
    void an_answer_comes_into_the_thread_of_the_mail_that_it_answers() {
        ReceivedMail answer = received(
                "1",
                "kdokoli@jinde.example",
                Optional.empty(),
                "<x@y>",
                ours.id().messageId());
        arrives(answer);

        assertThat(read()).isEqualTo(1);
        ReceivedEntry entry = all(Whose.of(BAKERY)).get(0);
        assertThat(entry)
                .isEqualTo(new ReceivedEntry(entry.id(), answer, Optional.of(BAKERY), Optional.of(ours.id()), NOON));
        assertThat(entry.kind()).isEqualTo(ReceivedEntry.Kind.ANSWER);
        assertThat(all(Whose.NOBODYS)).isEmpty();
    }

    @Test
    void a_mail_is_kept_once_however_often_it_is_read() {
        arrives(received("1", BAKERY_ADDRESS, Optional.empty()));
        arrives(received("2", BAKERY_ADDRESS, Optional.empty()));
        assertThat(read()).isEqualTo(2);
        assertThat(read()).isZero();
        // the server numbers its messages anew
        validity = 8;
        arrives(received("3", BAKERY_ADDRESS, Optional.empty()));
        assertThat(read()).isEqualTo(1);
        assertThat(all(Whose.ANYONES))
                .extracting(entry -> entry.mail().messageId())
                .containsExactlyInAnyOrder("<3@klient.example>", "<2@klient.example>", "<1@klient.example>");
        assertThat(answers().page(Whose.ANYONES, Optional.empty(), 2).next()).isPresent();
    }

    @Test
    void who_is_known_by_the_address_alone_is_known_too() {
        arrives(received("1", BAKERY_ADDRESS, Optional.empty(), "<someone@else>"));
        read();
        assertThat(all(Whose.of(BAKERY)))
                .singleElement()
                .matches(entry -> entry.answers().isEmpty());
    }

    @Test
    void a_strangers_mail_waits_for_a_person_who_says_whose_it_is() {
        arrives(received("1", "neznamy@jinde.example", Optional.empty()));
        read();
        ReceivedEntry entry = all(Whose.NOBODYS).get(0);
        assertThat(all(Whose.of(BAKERY))).isEmpty();

        Versioned<ReceivedEntry> now = answers().assign(JANA, entry.id(), 0, BAKERY);
        assertThat(now.version()).isEqualTo(1);
        assertThat(answers().find(entry.id()).value()).isEqualTo(entry.of(BAKERY));
        assertThat(all(Whose.of(BAKERY))).containsExactly(entry.of(BAKERY));
        assertThat(all(Whose.NOBODYS)).isEmpty();
        assertThatThrownBy(() -> answers().assign(JANA, entry.id(), 1, new ClientId(identityOf("nobody"))))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> answers().find("x")).isInstanceOf(NotFoundException.class);
    }

    @Test
    void a_mail_that_came_back_marks_its_address_and_tells() {
        arrives(received(
                "1",
                "mailer-daemon@mx.example",
                bounce(Bounce.Kind.HARD, "5.1.1"),
                ours.id().messageId()));
        read();
        read();

        assertThat(answers().bounced(Optional.empty(), 10).items())
                .containsExactly(new BouncedAddress(BAKERY_ADDRESS, ours.id(), "5.1.1", "no such user", NOON));
        assertThat(billing.noticeBoard().page(Optional.empty(), 10).items())
                .extracting(Notice::subject, Notice::kind, Notice::basis)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        new Subject("mail", ours.id().value()), "mail-bounced", "5.1.1 no such user"));
        assertThat(all(Whose.of(BAKERY))).extracting(ReceivedEntry::kind).containsExactly(ReceivedEntry.Kind.BOUNCE);
    }

    @Test
    void nothing_goes_to_a_marked_address_until_a_person_clears_it() {
        arrives(received(
                "1",
                "mailer-daemon@mx.example",
                bounce(Bounce.Kind.HARD, "5.1.1"),
                ours.id().messageId()));
        read();
        Mail next = aMail("b");
        ports().transactions().run(() -> ports().outbox().add(next, NOON));

        DispatchMail dispatch = billing.mails().dispatch(MailPace.usual());
        assertThat(dispatch.dispatchAll()).isEqualTo(new DispatchMail.Outcome(0, 2, 0));
        assertThat(handedOver).isEmpty();
        MailEntry failed = ports().outbox().find(next.id()).orElseThrow();
        assertThat(failed.state()).isEqualTo(MailState.FAILED);
        assertThat(failed.lastAnswer().orElseThrow())
                .endsWith("mail to pekarna@klient.example came back on 2026-11-02: 5.1.1 no such user;"
                        + " clear the address and let this mail be tried again");

        answers().clear(JANA, "Pekarna@Klient.example");
        assertThat(answers().bounced(Optional.empty(), 10).items()).isEmpty();
        billing.mails().view().again(JANA, next.id());
        assertThat(dispatch.dispatchAll()).isEqualTo(new DispatchMail.Outcome(1, 0, 0));
        assertThat(handedOver).extracting(Mail::id).containsExactly(next.id());
        assertThatThrownBy(() -> answers().clear(JANA, BAKERY_ADDRESS)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void one_that_was_given_up_is_told_and_one_that_is_late_is_not() {
        arrives(received(
                "1",
                "mailer-daemon@mx.example",
                bounce(Bounce.Kind.DELAYED, "4.4.1"),
                ours.id().messageId()));
        arrives(received(
                "2",
                "mailer-daemon@mx.example",
                bounce(Bounce.Kind.SOFT, "4.4.7"),
                ours.id().messageId()));
        read();
        assertThat(answers().bounced(Optional.empty(), 10).items()).isEmpty();
        assertThat(billing.noticeBoard().page(Optional.empty(), 10).items())
                .extracting(Notice::kind)
                .containsExactly("mail-given-up");
        assertThat(all(Whose.of(BAKERY))).hasSize(2);
    }

    @Test
    void who_does_not_know_the_message_id_of_a_mail_of_ours_marks_no_address() {
        arrives(received("1", "mailer-daemon@mx.example", bounce(Bounce.Kind.HARD, "5.1.1")));
        arrives(received(
                "2",
                "mailer-daemon@mx.example",
                bounce(Bounce.Kind.HARD, "5.1.1"),
                "<019ab3c4-5d6e-7f80-9a1b-2c3d4e5f6071@hodina>"));
        assertThat(read()).isEqualTo(2);
        assertThat(answers().bounced(Optional.empty(), 10).items()).isEmpty();
        assertThat(all(Whose.NOBODYS)).hasSize(2);
    }
}
