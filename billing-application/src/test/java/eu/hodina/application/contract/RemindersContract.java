package eu.hodina.application.contract;

import static eu.hodina.application.fixture.PaymentDesk.CALLER;
import static eu.hodina.application.fixture.Statements.credit;
import static eu.hodina.application.fixture.Statements.symbol;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import eu.hodina.application.Billing;
import eu.hodina.application.NotFoundException;
import eu.hodina.application.Ports;
import eu.hodina.application.RefusedException;
import eu.hodina.application.ReminderUseCases;
import eu.hodina.application.fixture.PaymentDesk;
import eu.hodina.application.fixture.Statements;
import eu.hodina.application.mail.Mail;
import eu.hodina.application.mail.MailEntry;
import eu.hodina.application.mail.MailId;
import eu.hodina.application.mail.MailState;
import eu.hodina.application.reminder.ClientReminders;
import eu.hodina.application.reminder.LetterPaper;
import eu.hodina.application.reminder.MarkInvoices.Said;
import eu.hodina.application.reminder.ReleaseId;
import eu.hodina.application.reminder.ReminderRelease;
import eu.hodina.application.reminder.ReminderRun;
import eu.hodina.application.reminder.SentReminders;
import eu.hodina.application.reminder.SentReminders.SentReminder;
import eu.hodina.application.reminder.ViewReminders;
import eu.hodina.application.trail.StaleVersionException;
import eu.hodina.domain.client.Client;
import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.firm.CompanyNumber;
import eu.hodina.domain.invoice.InvoiceId;
import eu.hodina.domain.invoice.InvoiceNumber;
import eu.hodina.domain.money.Money;
import eu.hodina.domain.money.Percentage;
import eu.hodina.domain.payment.StatementFormat;
import eu.hodina.domain.reminder.HalfYear;
import eu.hodina.domain.reminder.HoldReason;
import eu.hodina.domain.reminder.InvoiceMark;
import eu.hodina.domain.reminder.LateTerms;
import eu.hodina.domain.reminder.ReminderBlock;
import eu.hodina.domain.reminder.ReminderLevel;
import eu.hodina.domain.reminder.ReminderPlan;
import eu.hodina.domain.reminder.ReminderPolicy;
import eu.hodina.domain.reminder.ReminderStage;
import eu.hodina.domain.reminder.Signatory;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Reminders over every store: each stage once, one letter for all that is overdue, nothing that should be left alone. */
public abstract class RemindersContract {
    private final PaymentDesk desk;
    private final Random random = new Random(3);
    private final List<LetterPaper> papers = new ArrayList<>();
    private InvoiceId f123 = new InvoiceId("none");

    protected RemindersContract(Ports empty) {
        this.desk = new PaymentDesk(empty);
    }

    /** Due on Saturday 14 November 2026, so on Monday 16 November; this firm enters payments by hand. */
    @BeforeEach
    void an_invoice() {
        desk.ports.transactions().run(() -> {
            f123 = desk.issue("F2026-0123", "21780.75", "alfa");
            desk.ports.reminderPolicies().keep(desk.firm(), policy(Optional.empty()));
        });
    }

    private static ReminderPolicy policy(Optional<Signatory> signatory) {
        ReminderPolicy usual = ReminderPolicy.usual();
        return new ReminderPolicy(usual.levels(), 7, signatory, usual.negligible(), OptionalInt.empty(), usual.late());
    }

    private ReminderUseCases reminders(String day) {
        InstantSource clock =
                InstantSource.fixed(LocalDate.parse(day).atTime(8, 0).toInstant(ZoneOffset.UTC));
        Billing.Outside outside = Billing.Outside.closed().withLetters(paper -> {
            papers.add(paper);
            return List.of();
        });
        return new Billing(desk.ports, outside, clock, random).reminders();
    }

    private ReminderRun run(String day) {
        return reminders(day).send().run(LocalDate.parse(day), false);
    }

    private List<HoldReason> held(String day) {
        return reminders(day).view().plan(LocalDate.parse(day)).held().stream()
                .map(ReminderPlan.Held::reason)
                .toList();
    }

    private List<Mail> mails() {
        List<Mail> newestFirst = new ArrayList<>(
                desk.ports.outbox().page(Optional.empty(), Optional.empty(), OptionalLong.empty(), 100).stream()
                        .map(MailEntry::mail)
                        .toList());
        Collections.reverse(newestFirst);
        return newestFirst;
    }

    private List<ReminderStage> stages() {
        return desk.ports.sentReminders().of(List.of(f123)).stream()
                .map(SentReminder::stage)
                .toList();
    }

    @Test
    void a_letter_is_polite_and_brings_the_document() {
        ReminderRun run = run("2026-11-23");
        assertThat(mails()).hasSize(1);
        Mail mail = mails().get(0);
        assertThat(run.letters().get(0).mail()).contains(mail.id());
        assertThat(run.sent()).isEqualTo(1);
        assertThat(mail.to()).isEqualTo("alfa@example.cz");
        assertThat(mail.about()).containsExactly(f123);
        assertThat(mail.subject()).contains("F2026-0123");
        assertThat(mail.text().replace('\u00a0', ' '))
                .contains("F2026-0123", "21 780,75 Kč", "prosím za bezpředmětnou");
        assertThat(stages()).containsExactly(ReminderStage.FIRST_REMINDER);
    }

    @Test
    void the_second_run_sends_nothing() {
        run("2026-11-23");
        assertThat(run("2026-11-23").letters()).isEmpty();
        assertThat(held("2026-11-23")).containsExactly(HoldReason.NEXT_LEVEL_LATER);
        assertThat(mails()).hasSize(1);
    }

    @Test
    void two_runs_at_once_send_one_letter() throws Exception {
        int nodes = 2;
        desk.ports.transactions().run(() -> desk.issue("F2026-0124", "100.00", "beta"));
        CyclicBarrier start = new CyclicBarrier(nodes);
        ExecutorService executor = Executors.newFixedThreadPool(nodes);
        List<Callable<Integer>> runs = new ArrayList<>();
        for (int i = 0; i < nodes; i++) {
            ReminderUseCases own = new Billing(
                            desk.ports,
                            Billing.Outside.closed(),
                            InstantSource.fixed(
                                    LocalDate.parse("2026-11-23").atTime(8, 0).toInstant(ZoneOffset.UTC)),
                            new Random(i))
                    .reminders();
            runs.add(() -> {
                start.await();
                return own.send().run(LocalDate.parse("2026-11-23"), false).sent();
            });
        }
        int sent = 0;
        try {
            for (Future<Integer> run : executor.invokeAll(runs)) {
                sent += run.get();
            }
        } finally {
            executor.shutdownNow();
        }
        assertThat(sent).isEqualTo(2);
        assertThat(mails()).extracting(Mail::to).containsExactlyInAnyOrder("alfa@example.cz", "beta@example.cz");
    }

    @Test
    void a_dry_run_plans_and_writes_nothing() {
        ReminderRun run = reminders("2026-11-23").send().run(LocalDate.parse("2026-11-23"), true);
        assertThat(run.plan().letters()).hasSize(1);
        assertThat(run.letters().get(0).mail()).isEmpty();
        assertThat(mails()).isEmpty();
        assertThat(stages()).isEmpty();
    }

    @Test
    void letters_of_a_day_to_come_are_refused_and_a_dry_run_looks_ahead() {
        ReminderUseCases today = reminders("2026-11-23");
        assertThatThrownBy(() -> today.send().run(LocalDate.parse("2026-11-24"), false))
                .isInstanceOf(RefusedException.class)
                .hasMessage("reminders are sent for 2026-11-23 at the latest, not for 2026-11-24;"
                        + " a dry run may look ahead");
        assertThat(mails()).isEmpty();
        assertThat(stages()).isEmpty();
        assertThat(today.send().run(LocalDate.parse("2026-12-10"), true).letters())
                .hasSize(1);
    }

    @Test
    void a_level_whose_mail_failed_holds_the_next_until_somebody_decides() {
        rateKnown();
        run("2026-11-23");
        MailId mail = mails().get(0).id();
        Instant at = Instant.parse("2026-11-23T09:00:00Z");
        desk.ports.transactions().run(() -> {
            desk.ports.outbox().take(at, at, 10);
            desk.ports.outbox().failed(mail, 1, at, "no such mailbox");
        });
        assertThat(held("2026-11-24")).containsExactly(HoldReason.LAST_LETTER_NOT_SENT);
        assertThat(run("2026-12-07").letters()).isEmpty();
        assertThat(reminders("2026-12-07").view().sent(new InvoiceNumber("F2026-0123")))
                .extracting(ViewReminders.Named::mailState)
                .containsExactly(MailState.FAILED);
        desk.ports.transactions().run(() -> desk.ports.outbox().cancel(mail, at));
        assertThat(run("2026-12-07").sent()).isEqualTo(1);
        assertThat(reminders("2026-12-07").view().sent(new InvoiceNumber("F2026-0123")))
                .extracting(ViewReminders.Named::mailState)
                .containsExactly(MailState.CANCELLED, MailState.QUEUED);
    }

    @Test
    void stages_follow_from_the_friendly_notice_to_the_second_reminder() {
        rateKnown();
        run("2026-11-13");
        run("2026-11-23");
        run("2026-12-07");
        assertThat(stages())
                .containsExactly(
                        ReminderStage.FRIENDLY_NOTICE, ReminderStage.FIRST_REMINDER, ReminderStage.SECOND_REMINDER);
        assertThat(mails().get(2).text().replace('\u00a0', ' ')).contains("17. 12. 2026", "zákonný úrok z prodlení");
    }

    @Test
    void two_invoices_share_a_letter() {
        desk.ports.transactions().run(() -> desk.issue("F2026-0124", "12100.00", "alfa"));
        run("2026-11-23");
        assertThat(mails()).hasSize(1);
        assertThat(mails().get(0).about()).hasSize(2);
        assertThat(mails().get(0).text().replace('\u00a0', ' ')).contains("33 880,75 Kč");
    }

    @Test
    void trap_45_an_overpayment_of_another_invoice_holds_the_letter() {
        desk.ports.transactions().run(() -> desk.issue("F2026-0125", "100.00", "alfa"));
        desk.read(Statements.in(StatementFormat.CAMT053).with(credit("30000.00").symbols(symbol("20260125"))), "a.xml");
        assertThat(held("2026-11-23")).containsExactly(HoldReason.CREDIT_COVERS);
        assertThat(run("2026-11-23").letters()).isEmpty();
    }

    @Test
    void trap_45_a_missing_repo_rate_stops_the_letter_with_a_message_and_no_other() {
        run("2026-11-23");
        desk.ports.transactions().run(() -> desk.issue("F2026-0124", "100.00", "beta"));
        ReminderRun second = run("2026-12-07");
        assertThat(second.letters()).hasSize(2);
        assertThat(second.failed()).isEqualTo(1);
        assertThat(second.letters().stream().flatMap(one -> one.failure().stream()))
                .singleElement()
                .asString()
                .contains("2026-H2");
        assertThat(second.sent()).isEqualTo(1);
        assertThat(stages()).containsExactly(ReminderStage.FIRST_REMINDER);
    }

    @Test
    void a_statement_of_thursday_is_young_enough_on_monday_and_too_old_on_tuesday() {
        desk.ports.transactions().run(() -> desk.ports.reminderPolicies().keep(desk.firm(), ReminderPolicy.usual()));
        assertThat(held("2026-11-23")).containsExactly(HoldReason.STATEMENT_TOO_OLD);
        desk.read(Statements.in(StatementFormat.CAMT053).days(19, 19).with(), "19.xml");
        assertThat(held("2026-11-23")).isEmpty();
        assertThat(held("2026-11-24")).containsExactly(HoldReason.STATEMENT_TOO_OLD);
        desk.read(
                Statements.in(StatementFormat.CAMT053)
                        .number("8")
                        .with(credit("1.00").booked(Optional.of(LocalDate.parse("2026-11-24")))),
                "24.xml");
        assertThat(held("2026-11-24")).isEmpty();
    }

    @Test
    void trap_44_from_the_second_reminder_on_a_consumer_owes_interest_and_no_1200_crowns() {
        rateKnown();
        run("2026-11-23");
        run("2026-12-07");
        LetterPaper second = papers.get(1);
        assertThat(second.interest()).isEqualTo(czk("144.11"));
        assertThat(second.rows().get(0).interest().orElseThrow().from()).isEqualTo(LocalDate.parse("2026-11-17"));
        assertThat(second.compensation()).isEqualTo(czk("0.00"));
        signed();
        release("2026-12-21");
        LetterPaper last = papers.get(2);
        assertThat(last.interest()).isEqualTo(czk("240.18"));
        // alfa is a consumer
        assertThat(last.compensation()).isEqualTo(czk("0.00"));
        assertThat(last.claim()).isEqualTo(czk("22020.93"));
        assertThat(last.letter().payBy()).isEqualTo(LocalDate.parse("2026-12-31"));
        assertThat(last.signatory().orElseThrow().name()).isEqualTo("Jana Nováková");
    }

    @Test
    void trap_44_a_business_owes_1200_crowns_once_a_receivable() {
        rateKnown();
        ClientId alfa = PaymentDesk.client("alfa");
        desk.ports.transactions().run(() -> {
            desk.clients().replace(business(desk.clients().find(alfa).orElseThrow()));
            desk.issue("F2026-0124", "100.00", "alfa");
        });
        run("2026-11-23");
        run("2026-12-07");
        signed();
        release("2026-12-21");
        assertThat(papers.get(2).compensation()).isEqualTo(czk("2400.00"));
        // 240.18 and 100.00 * 0.115 * 35 / 365 = 1.10
        assertThat(papers.get(2).claim()).isEqualTo(czk("24522.03"));
    }

    @Test
    void a_pre_action_letter_waits_for_its_release_and_goes_once() {
        rateKnown();
        run("2026-11-23");
        run("2026-12-07");
        ReminderRun third = run("2026-12-21");
        ReleaseId id = third.letters().get(0).release().orElseThrow();
        assertThat(third.sent()).isZero();
        assertThat(third.waiting()).isEqualTo(1);
        assertThat(run("2026-12-22").letters().get(0).release()).contains(id);
        assertThat(mails()).hasSize(2);
        assertThatThrownBy(() -> reminders("2026-12-22").release().release(CALLER, id))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("who signs");
        signed();
        ReminderRelease released = reminders("2026-12-22").release().release(CALLER, id);
        assertThat(released.state()).isEqualTo(ReminderRelease.State.RELEASED);
        assertThat(released.by()).contains("ucetni");
        assertThat(reminders("2026-12-23").release().release(CALLER, id)).isEqualTo(released);
        assertThat(mails()).hasSize(3);
        assertThat(mails().get(2).subject()).contains("Předžalobní výzva");
        assertThat(stages()).hasSize(3).endsWith(ReminderStage.PRE_ACTION_LETTER);
        assertThat(run("2027-01-21").letters()).isEmpty();
        assertThatThrownBy(() -> reminders("2026-12-22")
                        .release()
                        .release(CALLER, new ReleaseId("019aaaaa-0000-7000-8000-000000000000")))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void a_payment_in_between_withdraws_the_letter() {
        rateKnown();
        run("2026-11-23");
        run("2026-12-07");
        ReleaseId id = run("2026-12-21").letters().get(0).release().orElseThrow();
        signed();
        desk.read(Statements.in(StatementFormat.CAMT053).with(credit("21780.75").symbols(symbol("20260123"))), "a.xml");
        ReminderRelease withdrawn = reminders("2026-12-22").release().release(CALLER, id);
        assertThat(withdrawn.state()).isEqualTo(ReminderRelease.State.WITHDRAWN);
        assertThat(mails()).hasSize(2);
        assertThatThrownBy(() -> reminders("2026-12-22").release().release(CALLER, id))
                .hasMessageContaining("withdrawn on 2026-12-22");
        assertThat(reminders("2026-12-22")
                        .release()
                        .page(Optional.of(ReminderRelease.State.WAITING), Optional.empty(), 10)
                        .items())
                .isEmpty();
    }

    @Test
    void a_run_withdraws_what_was_promised_and_plans_it_anew_when_the_promise_is_over() {
        rateKnown();
        run("2026-11-23");
        run("2026-12-07");
        ReleaseId id = run("2026-12-21").letters().get(0).release().orElseThrow();
        mark(InvoiceMark.Kind.PROMISED, "2026-12-28");
        assertThat(run("2026-12-22").withdrawn()).containsExactly(id);
        ReminderRun later = run("2026-12-29");
        assertThat(later.letters().get(0).release()).isPresent().isNotEqualTo(Optional.of(id));
        assertThat(later.withdrawn()).isEmpty();
        assertThat(reminders("2026-12-29")
                        .release()
                        .page(Optional.empty(), Optional.empty(), 1)
                        .next())
                .isPresent();
    }

    @Test
    void marks_are_versioned_and_keep_who_said_so() {
        mark(InvoiceMark.Kind.DISPUTED, "2026-12-31");
        assertThat(held("2026-12-31")).containsExactly(HoldReason.DISPUTED);
        assertThat(held("2027-01-01")).isEmpty();
        var kept = reminders("2026-11-23").marks().find(new InvoiceNumber("F2026-0123"));
        assertThat(kept.version()).isEqualTo(1);
        assertThat(kept.value().marks())
                .containsExactly(new InvoiceMark(
                        InvoiceMark.Kind.DISPUTED, Optional.of(LocalDate.parse("2026-12-31")), "vadné", "ucetni"));
        assertThatThrownBy(() -> mark(InvoiceMark.Kind.PROMISED, "2026-12-31"))
                .isInstanceOf(StaleVersionException.class);
        reminders("2026-11-23").marks().change(CALLER, new InvoiceNumber("F2026-0123"), 1, List.of());
        assertThat(held("2026-11-23")).isEmpty();
        assertThatThrownBy(() -> reminders("2026-11-23")
                        .marks()
                        .change(
                                CALLER,
                                new InvoiceNumber("F2026-0123"),
                                2,
                                List.of(new Said(InvoiceMark.Kind.PROMISED, Optional.empty(), ""))))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    void a_client_has_a_policy_of_its_own_or_is_blocked() {
        ClientId alfa = PaymentDesk.client("alfa");
        ReminderPolicy slow = new ReminderPolicy(
                List.of(new ReminderLevel(ReminderStage.FIRST_REMINDER, 10, 14, Optional.of(czk("50.00")), false)),
                9,
                Optional.of(new Signatory("Jan Novák", "jednatel")),
                List.of(czk("1.00"), Money.parse("EUR", "0.10")),
                OptionalInt.empty(),
                new LateTerms(false, true));
        ClientReminders said = new ClientReminders(
                Optional.of(slow),
                Optional.of(new ReminderBlock(
                        Optional.of(LocalDate.parse("2026-11-25")),
                        Optional.empty(),
                        Optional.of(ReminderStage.FIRST_REMINDER),
                        "volat")),
                false);
        var policies = reminders("2026-11-23").policies();
        assertThat(policies.of(alfa).version()).isZero();
        assertThat(policies.change(CALLER, alfa, 0, said).version()).isEqualTo(1);
        assertThat(policies.of(alfa).value()).isEqualTo(said);
        // in default since the 15th, as its due dates do not move
        assertThat(held("2026-11-23")).containsExactly(HoldReason.NEXT_LEVEL_LATER);
        assertThat(reminders("2026-11-24")
                        .view()
                        .plan(LocalDate.parse("2026-11-24"))
                        .letters())
                .hasSize(1);
        assertThat(held("2026-11-25")).containsExactly(HoldReason.CLIENT_BLOCKED);
        policies.change(CALLER, alfa, 1, new ClientReminders(Optional.empty(), Optional.empty(), true));
        assertThat(held("2026-11-25")).containsExactly(HoldReason.INSOLVENT);
        policies.change(CALLER, alfa, 2, ClientReminders.NONE);
        assertThat(policies.of(alfa).value()).isEqualTo(ClientReminders.NONE);
        assertThat(held("2026-11-25")).isEmpty();
        assertThatThrownBy(() -> policies.of(new ClientId("019aaaaa-0000-7000-8000-000000000000")))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void the_policy_of_a_firm_is_kept_whole_and_versioned() {
        var policies = reminders("2026-11-23").policies();
        ReminderPolicy signed = policy(Optional.of(new Signatory("Jana Nováková", "jednatelka")));
        assertThat(policies.change(CALLER, desk.firm(), 0, signed).version()).isEqualTo(1);
        assertThat(policies.of(desk.firm()).value()).isEqualTo(signed);
        assertThatThrownBy(() -> policies.change(CALLER, desk.firm(), 0, ReminderPolicy.usual()))
                .isInstanceOf(StaleVersionException.class);
    }

    @Test
    void what_was_sent_is_listed_by_document_and_by_client() {
        rateKnown();
        desk.ports.transactions().run(() -> desk.issue("F2026-0124", "12100.00", "alfa"));
        run("2026-11-23");
        run("2026-12-07");
        var view = reminders("2026-12-07").view();
        assertThat(view.sent(new InvoiceNumber("F2026-0123")))
                .extracting(
                        named -> named.reminder().stage(),
                        named -> named.reminder().on())
                .containsExactly(
                        tuple(ReminderStage.FIRST_REMINDER, LocalDate.parse("2026-11-23")),
                        tuple(ReminderStage.SECOND_REMINDER, LocalDate.parse("2026-12-07")));
        List<String> listed = new ArrayList<>();
        Optional<SentReminders.Place> after = Optional.empty();
        do {
            var page = view.sentTo(PaymentDesk.client("alfa"), after, 3);
            page.items()
                    .forEach(named -> listed.add(
                            named.number() + " " + named.reminder().stage().number()));
            after = page.next().map(SentReminders.Place::parse);
        } while (after.isPresent());
        assertThat(listed)
                .hasSize(4)
                .containsExactlyInAnyOrder("F2026-0123 1", "F2026-0123 2", "F2026-0124 1", "F2026-0124 2");
        assertThat(view.sentTo(PaymentDesk.client("beta"), Optional.empty(), 3).items())
                .isEmpty();
    }

    private void mark(InvoiceMark.Kind kind, String until) {
        reminders("2026-11-23")
                .marks()
                .change(
                        CALLER,
                        new InvoiceNumber("F2026-0123"),
                        0,
                        List.of(new Said(kind, Optional.of(LocalDate.parse(until)), "vadné")));
    }

    private void rateKnown() {
        desk.ports
                .transactions()
                .run(() -> desk.ports.repoRates().put(HalfYear.parse("2026-H2"), Percentage.parse("3.50")));
    }

    private void signed() {
        desk.ports
                .transactions()
                .run(() -> desk.ports
                        .reminderPolicies()
                        .keep(desk.firm(), policy(Optional.of(new Signatory("Jana Nováková", "jednatelka")))));
    }

    private void release(String day) {
        ReleaseId id = run(day).letters().get(0).release().orElseThrow();
        reminders(day).release().release(CALLER, id);
    }

    private static Client business(Client client) {
        return new Client(
                client.id(),
                client.code(),
                client.name(),
                client.address(),
                Optional.of(CompanyNumber.parse("27074358")),
                client.registrationNumber(),
                client.taxNumber(),
                client.email(),
                client.language(),
                client.currency(),
                client.paymentDays(),
                client.priceList(),
                client.lines(),
                client.rules(),
                client.vatCategory(),
                client.knownAccounts(),
                client.card(),
                client.documents());
    }

    private static Money czk(String amount) {
        return Money.parse("CZK", amount);
    }
}
