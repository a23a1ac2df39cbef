package eu.hodina.application.contract;

import static eu.hodina.application.fixture.Fixtures.day;
import static eu.hodina.application.fixture.Fixtures.identityOf;
import static eu.hodina.application.fixture.Papers.aMail;
import static eu.hodina.application.fixture.Papers.aPdf;
import static eu.hodina.application.fixture.Papers.anInvoice;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import eu.hodina.application.Ports;
import eu.hodina.application.invoice.DocumentFile;
import eu.hodina.application.mail.AttachedFile;
import eu.hodina.application.mail.Mail;
import eu.hodina.application.mail.MailAttachment;
import eu.hodina.application.mail.MailEntry;
import eu.hodina.application.mail.MailHead;
import eu.hodina.application.mail.MailState;
import eu.hodina.application.mail.MailText;
import eu.hodina.application.mail.MailTry;
import eu.hodina.application.mail.Mailing;
import eu.hodina.application.reminder.SentReminders.SentReminder;
import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.invoice.InvoiceId;
import eu.hodina.domain.reminder.ReminderStage;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The outbox, and the reminders that went into it. */
public abstract class OutboxContract extends PortsContract {
    private static final Instant NOON = Instant.parse("2026-11-02T12:00:00.123456Z");
    private static final Duration PATIENCE = Duration.ofMinutes(15);
    private static final Instant LONG_AGO = NOON.minus(PATIENCE);
    private static final InvoiceId FIRST = anInvoice("FV20260001").id();
    private static final InvoiceId SECOND = anInvoice("FV20260002").id();

    protected OutboxContract(Ports empty) {
        super(empty);
    }

    @BeforeEach
    void two_invoices() {
        ports().invoices().add(anInvoice("FV20260001"));
        ports().invoices().add(anInvoice("FV20260002"));
    }

    private List<Mail> mails() {
        return ports().outbox().page(Optional.empty(), Optional.empty(), OptionalLong.empty(), 1_000).stream()
                .map(MailEntry::mail)
                .toList();
    }

    private MailState stateOf(String words) {
        return ports().outbox().find(aMail(words).id()).orElseThrow().state();
    }

    private List<Mail> take(Instant now, int most) {
        return ports().transactions().call(() -> ports().outbox().take(now, now.minus(PATIENCE), most)).stream()
                .map(MailEntry::mail)
                .toList();
    }

    private Optional<Mail> take() {
        return take(NOON, 1).stream().findFirst();
    }

    @Test
    void mails_come_back_as_they_were_written_the_newest_first() {
        Mail rich = aMail("c", SECOND, FIRST)
                .withHtml("<p>Dobrý den</p>")
                .withAttachments(List.of(
                        new MailAttachment.OfDocument(SECOND, DocumentFile.ISDOC),
                        new MailAttachment.Own(aPdf("kod.png"))));
        List<Mail> queued = List.of(rich, aMail("a"), aMail("b", FIRST));
        queued.forEach(mail -> ports().outbox().add(mail, NOON));
        assertThat(mails()).containsExactly(queued.get(2), queued.get(1), queued.get(0));
        assertThat(stateOf("a")).isEqualTo(MailState.QUEUED);
        assertThat(ports().outbox().find(aMail("nobody").id())).isEmpty();
    }

    @Test
    void a_list_is_read_page_by_page_of_a_client_and_of_a_state() {
        List.of("a", "b", "c", "d").forEach(words -> ports().outbox().add(aMail(words), NOON));
        take();
        List<MailEntry> first = ports().outbox()
                .page(
                        Optional.of(aMail("a").client().orElseThrow()),
                        Optional.of(MailState.QUEUED),
                        OptionalLong.empty(),
                        2);
        assertThat(first).extracting(MailEntry::mail).containsExactly(aMail("d"), aMail("c"));
        assertThat(ports().outbox()
                        .page(
                                Optional.empty(),
                                Optional.of(MailState.QUEUED),
                                OptionalLong.of(first.get(1).place()),
                                2))
                .extracting(MailEntry::mail)
                .containsExactly(aMail("b"));
        assertThat(ports().outbox()
                        .page(
                                Optional.of(new ClientId(identityOf("other"))),
                                Optional.empty(),
                                OptionalLong.empty(),
                                2))
                .isEmpty();
        assertThat(ports().outbox().counts()).containsOnly(entry(MailState.QUEUED, 3L), entry(MailState.SENDING, 1L));
    }

    @Test
    void a_mail_to_the_firms_own_people_has_no_client() {
        Mail report = new Mail(
                aMail("report").id(),
                Optional.empty(),
                Mail.Purpose.REPORT,
                "fakturace@hodina.example",
                "jana@hodina.example",
                "Marže",
                "V příloze.",
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.of("<1@klient.example>"));
        ports().outbox().add(report, NOON);
        assertThat(mails()).containsExactly(report);
    }

    @Test
    void the_oldest_is_taken_first_and_each_once() {
        List.of("c", "a", "b").forEach(words -> ports().outbox().add(aMail(words), NOON));
        assertThat(List.of(take(), take(), take()))
                .containsExactly(Optional.of(aMail("c")), Optional.of(aMail("a")), Optional.of(aMail("b")));
        assertThat(take()).isEmpty();
        assertThat(stateOf("a")).isEqualTo(MailState.SENDING);
    }

    @Test
    void a_mail_whose_time_has_not_come_waits() {
        ports().outbox().add(aMail("morning"), NOON, NOON.plusSeconds(60));
        ports().outbox().add(aMail("now"), NOON, NOON);
        assertThat(take(NOON, 10)).containsExactly(aMail("now"));
        assertThat(take(NOON.plusSeconds(59), 10)).isEmpty();
        assertThat(take(NOON.plusSeconds(60), 10)).containsExactly(aMail("morning"));
    }

    @Test
    void a_mail_whose_dispatcher_was_killed_is_taken_again() {
        ports().outbox().add(aMail("a", FIRST), LONG_AGO.minusMillis(1));
        assertThat(take(LONG_AGO.minusMillis(1), 1)).containsExactly(aMail("a", FIRST));
        assertThat(take()).contains(aMail("a", FIRST));
        assertThat(take()).isEmpty();
        assertThat(ports().outbox().find(aMail("a").id()).orElseThrow().tries())
                .containsExactly(
                        new MailTry(
                                1, LONG_AGO.minusMillis(1), Optional.empty(), MailTry.Outcome.OPEN, Optional.empty()),
                        new MailTry(2, NOON, Optional.empty(), MailTry.Outcome.OPEN, Optional.empty()));
    }

    @Test
    void every_try_is_kept_with_what_the_server_said() {
        ports().outbox().add(aMail("a"), NOON);
        take();
        ports().outbox().later(aMail("a").id(), 1, NOON.plusSeconds(1), "421 přijďte později", NOON.plusSeconds(60));
        assertThat(stateOf("a")).isEqualTo(MailState.QUEUED);
        assertThat(take()).isEmpty();
        assertThat(take(NOON.plusSeconds(60), 1)).containsExactly(aMail("a"));
        ports().outbox().sent(aMail("a").id(), 2, NOON.plusSeconds(61));
        MailEntry entry = ports().outbox().find(aMail("a").id()).orElseThrow();
        assertThat(entry.state()).isEqualTo(MailState.SENT);
        assertThat(entry.nextTry()).isEmpty();
        assertThat(entry.tries())
                .containsExactly(
                        new MailTry(
                                1,
                                NOON,
                                Optional.of(NOON.plusSeconds(1)),
                                MailTry.Outcome.LATER,
                                Optional.of("421 přijďte později")),
                        new MailTry(
                                2,
                                NOON.plusSeconds(60),
                                Optional.of(NOON.plusSeconds(61)),
                                MailTry.Outcome.TAKEN_OVER,
                                Optional.empty()));
        assertThat(ports().outbox().triesSince(NOON)).isEqualTo(2);
        assertThat(ports().outbox().triesSince(NOON.plusSeconds(60))).isEqualTo(1);
    }

    @Test
    void what_ended_is_not_taken_again_unless_a_person_says_so() {
        ports().outbox().add(aMail("a"), LONG_AGO);
        ports().outbox().add(aMail("b"), LONG_AGO);
        take();
        take();
        ports().outbox().sent(aMail("a").id(), 1, NOON);
        ports().outbox().failed(aMail("b").id(), 1, NOON, "550 neznámý příjemce");
        assertThat(stateOf("a")).isEqualTo(MailState.SENT);
        assertThat(stateOf("b")).isEqualTo(MailState.FAILED);
        assertThat(take(NOON.plusSeconds(9_000), 10)).isEmpty();
        assertThat(ports().outbox().again(aMail("a").id(), NOON)).isFalse();
        assertThat(ports().outbox().again(aMail("b").id(), NOON)).isTrue();
        assertThat(take()).contains(aMail("b"));
    }

    @Test
    void what_waits_or_failed_can_be_cancelled_and_what_is_under_way_cannot() {
        List.of("a", "b", "c").forEach(words -> ports().outbox().add(aMail(words), LONG_AGO));
        take();
        take();
        ports().outbox().failed(aMail("b").id(), 1, NOON, "550");
        assertThat(ports().outbox().cancel(aMail("a").id(), NOON)).isFalse();
        assertThat(ports().outbox().cancel(aMail("b").id(), NOON)).isTrue();
        assertThat(ports().outbox().cancel(aMail("c").id(), NOON)).isTrue();
        assertThat(take()).isEmpty();
        assertThat(stateOf("c")).isEqualTo(MailState.CANCELLED);
    }

    @Test
    void a_mail_that_is_not_there_cannot_end() {
        assertThatThrownBy(() -> ports().outbox().sent(aMail("a").id(), 1, NOON))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void an_invoice_without_its_page_or_with_its_mail_is_not_mailed() {
        assertThat(ports().outbox().unmailed(10)).isEmpty();
        ports().documents().add(FIRST, aPdf("FV20260001.pdf"));
        ports().documents().add(SECOND, aPdf("FV20260002.pdf"));
        assertThat(ports().outbox().unmailed(10)).containsExactly(FIRST, SECOND);
        assertThat(ports().outbox().unmailed(1)).containsExactly(FIRST);
        ports().outbox().add(aMail("a", FIRST), NOON);
        assertThat(ports().outbox().unmailed(10)).containsExactly(SECOND);
    }

    @Test
    void four_dispatchers_never_take_the_same_mail() throws Exception {
        for (int i = 0; i < 40; i++) {
            ports().outbox().add(aMail("nr. " + i), NOON);
        }
        CyclicBarrier start = new CyclicBarrier(4);
        List<Callable<List<Mail>>> dispatchers = Collections.nCopies(4, () -> {
            start.await();
            List<Mail> taken = new ArrayList<>();
            for (List<Mail> some = take(NOON, 3); !some.isEmpty(); some = take(NOON, 3)) {
                taken.addAll(some);
            }
            return taken;
        });
        List<Mail> taken = new ArrayList<>();
        ExecutorService executor = Executors.newFixedThreadPool(4);
        try {
            for (Future<List<Mail>> dispatcher : executor.invokeAll(dispatchers)) {
                taken.addAll(dispatcher.get());
            }
        } finally {
            executor.shutdownNow();
        }
        assertThat(taken).hasSize(40).doesNotHaveDuplicates();
    }

    @Test
    void an_invoice_reaches_a_level_once() {
        ports().outbox().add(aMail("reminder", FIRST), NOON);
        SentReminder first = new SentReminder(
                FIRST,
                ReminderStage.FIRST_REMINDER,
                day("2026-11-17"),
                aMail("reminder").id());
        SentReminder second = new SentReminder(
                FIRST,
                ReminderStage.SECOND_REMINDER,
                day("2026-11-24"),
                aMail("reminder").id());
        ports().sentReminders().add(first);
        ports().sentReminders().add(second);
        assertThat(ports().sentReminders().of(List.of(FIRST, SECOND))).containsExactly(first, second);
        assertThat(ports().sentReminders().of(List.of(SECOND))).isEmpty();
        assertThatThrownBy(() -> ports().sentReminders().add(first)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_mail_that_nobody_tried_to_send_takes_other_words() {
        Mail mail = aMail("a", FIRST).withRecipients("jana@klient.example", List.of("b@x.example", "c@x.example"));
        ports().outbox().add(mail, NOON, NOON.plusSeconds(60));
        assertThat(mails()).containsExactly(mail);
        assertThat(ports().outbox().replace(mail, NOON.plusSeconds(60))).isTrue();
        Mail other = mail.withRecipients("petr@klient.example", List.of())
                .withWords(new MailText("Jinak", "Dobrý den 🙂", "<p>Dobrý den</p>"));
        assertThat(ports().outbox().replace(other, NOON.plusSeconds(120))).isTrue();
        assertThat(mails()).containsExactly(other);
        assertThat(take(NOON.plusSeconds(119), 1)).isEmpty();
        assertThat(take(NOON.plusSeconds(120), 1)).containsExactly(other);
        assertThat(ports().outbox().replace(mail, NOON)).isFalse();
        ports().outbox().later(mail.id(), 1, NOON.plusSeconds(121), "421", NOON.plusSeconds(180));
        assertThat(ports().outbox().replace(mail, NOON)).isFalse();
        assertThat(ports().outbox().replace(aMail("nobody"), NOON)).isFalse();
        assertThat(mails()).containsExactly(other);
    }

    @Test
    void lists_show_mails_with_what_is_attached_but_not_its_bytes() {
        ports().documents().add(FIRST, aPdf("FV20260001.pdf"));
        Mail rich = aMail("c", FIRST, SECOND)
                .withRecipients("jana@klient.example", List.of("b@x.example"))
                .withAttachments(List.of(
                        new MailAttachment.OfDocument(FIRST, DocumentFile.PDF),
                        new MailAttachment.OfDocument(SECOND, DocumentFile.PDF),
                        new MailAttachment.Own(aPdf("kod.pdf"))));
        ports().outbox().add(aMail("a"), NOON);
        ports().outbox().add(rich, NOON);
        assertThat(take(NOON, 1)).hasSize(1);
        ports().outbox().failed(aMail("a").id(), 1, NOON.plusSeconds(1), "550 nikdo");
        List<MailHead> heads = ports().outbox().heads(rich.client(), Optional.empty(), OptionalLong.empty(), 10);
        assertThat(heads)
                .extracting(MailHead::id)
                .containsExactly(rich.id(), aMail("a").id());
        MailHead first = heads.get(0);
        assertThat(first.files())
                .containsExactly(
                        new AttachedFile(
                                Optional.of(anInvoice("FV20260001").number()),
                                DocumentFile.PDF,
                                Optional.of(AttachedFile.Facts.of(aPdf("FV20260001.pdf")))),
                        new AttachedFile(
                                Optional.of(anInvoice("FV20260002").number()), DocumentFile.PDF, Optional.empty()),
                        new AttachedFile(
                                Optional.empty(),
                                DocumentFile.PDF,
                                Optional.of(AttachedFile.Facts.of(aPdf("kod.pdf")))));
        assertThat(first.cc()).containsExactly("b@x.example");
        assertThat(first.tries()).isZero();
        assertThat(first.endedAt()).isEmpty();
        MailHead second = heads.get(1);
        assertThat(second.state()).isEqualTo(MailState.FAILED);
        assertThat(second.tries()).isEqualTo(1);
        assertThat(second.lastAnswer()).contains("550 nikdo");
        assertThat(second.endedAt()).contains(NOON.plusSeconds(1));
        assertThat(ports().outbox().head(second.id())).contains(second);
        assertThat(ports().outbox().head(aMail("nobody").id())).isEmpty();
        assertThat(ports().outbox()
                        .heads(Optional.empty(), Optional.of(MailState.FAILED), OptionalLong.of(first.place()), 10))
                .containsExactly(second);
    }

    @Test
    void a_document_that_a_person_mailed_is_not_mailed_by_itself() {
        ports().documents().add(FIRST, aPdf("FV20260001.pdf"));
        Mail mail = aMail("a", FIRST);
        Mail message = new Mail(
                mail.id(),
                mail.client(),
                Mail.Purpose.MESSAGE,
                mail.from(),
                mail.to(),
                mail.subject(),
                mail.text(),
                Optional.empty(),
                List.of(FIRST),
                List.of(),
                Optional.empty());
        assertThat(ports().transactions().call(() -> ports().outbox().unmailed(10)))
                .containsExactly(FIRST);
        ports().outbox().add(message, NOON);
        assertThat(ports().transactions().call(() -> ports().outbox().unmailed(10)))
                .isEmpty();
        ports().outbox().cancel(message.id(), NOON);
        assertThat(ports().transactions().call(() -> ports().outbox().unmailed(10)))
                .containsExactly(FIRST);
    }

    private List<InvoiceId> automatic() {
        return ports().transactions().call(() -> ports().outbox().unmailedAutomatic(10));
    }

    @Test
    void documents_go_out_by_themselves_where_client_or_firm_say_so() {
        ports().documents().add(FIRST, aPdf("FV20260001.pdf"));
        var client = anInvoice("FV20260001").content().client();
        var firm = anInvoice("FV20260001").content().firm();
        var issued = anInvoice("FV20260001").issueDate();
        assertThat(automatic()).isEmpty();
        assertThat(ports().mailing().of(firm)).isEmpty();
        ports().mailing().keep(firm, new Mailing.Since(Mailing.AUTOMATIC, issued.plusDays(1)));
        assertThat(automatic()).isEmpty();
        ports().mailing().keep(firm, new Mailing.Since(Mailing.AUTOMATIC, issued));
        assertThat(ports().mailing().of(firm)).contains(new Mailing.Since(Mailing.AUTOMATIC, issued));
        assertThat(automatic()).containsExactly(FIRST);
        ports().mailing().keep(client, Optional.of(new Mailing.Since(Mailing.BY_HAND, issued)));
        assertThat(automatic()).isEmpty();
        ports().mailing().keep(client, Optional.of(new Mailing.Since(Mailing.AUTOMATIC, issued.plusDays(1))));
        assertThat(automatic()).isEmpty();
        ports().mailing().keep(client, Optional.empty());
        assertThat(ports().mailing().of(client)).isEmpty();
        assertThat(automatic()).containsExactly(FIRST);
        ports().mailing().keep(client, Optional.of(new Mailing.Since(Mailing.AUTOMATIC, issued)));
        ports().mailing().keep(firm, new Mailing.Since(Mailing.BY_HAND, issued));
        assertThat(automatic()).containsExactly(FIRST);
        ports().outbox().add(aMail("a", FIRST), NOON);
        assertThat(automatic()).isEmpty();
    }
}
