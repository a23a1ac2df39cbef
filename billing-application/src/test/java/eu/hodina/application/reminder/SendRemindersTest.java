package eu.hodina.application.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hodina.application.BarePorts;
import eu.hodina.application.Identities;
import eu.hodina.application.Transactions;
import eu.hodina.application.client.Clients;
import eu.hodina.application.firm.Firms;
import eu.hodina.application.mail.Mail;
import eu.hodina.application.mail.MailId;
import eu.hodina.application.mail.MailState;
import eu.hodina.application.mail.Outbox;
import eu.hodina.application.payment.Bookings;
import eu.hodina.application.payment.PaymentDesk;
import eu.hodina.application.payment.Payments;
import eu.hodina.application.payment.Receivables;
import eu.hodina.application.payment.StatementReader;
import eu.hodina.domain.invoice.InvoiceId;
import eu.hodina.domain.payment.BankStatement;
import eu.hodina.domain.payment.BankTransaction;
import eu.hodina.domain.payment.PaymentSymbols;
import eu.hodina.domain.payment.StatementFormat;
import eu.hodina.domain.reminder.HoldReason;
import eu.hodina.domain.reminder.ReminderPlan;
import eu.hodina.domain.reminder.ReminderPolicy;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SendRemindersTest {
    private final PaymentDesk desk = new PaymentDesk();
    private final KeptOutbox outbox = new KeptOutbox();
    private final KeptReminders reminders = new KeptReminders();
    // due on Saturday 14 November 2026, so on Monday 16 November
    private final InvoiceId f123 = desk.issue("F2026-0123", "21780.75", "alfa");

    @Test
    void a_letter_is_polite_and_brings_the_document() {
        ReminderRun run = run("2026-11-23", false);
        assertThat(outbox.mails).hasSize(1);
        Mail mail = outbox.mails.get(0);
        assertThat(run.sent().get(0).mail()).contains(mail.id());
        assertThat(mail.subject()).isEqualTo("Připomenutí úhrady: F2026-0123");
        assertThat(mail.to()).isEqualTo("alfa@example.cz");
        assertThat(mail.about()).containsExactly(f123);
        assertThat(mail.text().replace('\u00a0', ' '))
                .contains("dovolujeme si Vás upozornit, že k dnešnímu dni neevidujeme úhradu faktury č. F2026-0123"
                        + " (VS 20260123), splatné 14. 11. 2026, ve výši 21 780,75 Kč.")
                .contains("Pokud jste již platili, považujte tuto zprávu prosím za bezpředmětnou.");
    }

    @Test
    void the_second_run_sends_nothing() {
        run("2026-11-23", false);
        ReminderRun again = run("2026-11-23", false);
        assertThat(again.sent()).isEmpty();
        assertThat(again.plan().held())
                .extracting(ReminderPlan.Held::reason)
                .containsExactly(HoldReason.NEXT_LEVEL_LATER);
        assertThat(outbox.mails).hasSize(1);
    }

    @Test
    void a_dry_run_plans_and_writes_nothing() {
        ReminderRun run = run("2026-11-23", true);
        assertThat(run.plan().letters()).hasSize(1);
        assertThat(run.sent().get(0).mail()).isEmpty();
        assertThat(outbox.mails).isEmpty();
        assertThat(reminders.all()).isEmpty();
    }

    @Test
    void the_second_level_names_a_new_date_and_the_interest() {
        run("2026-11-23", false);
        run("2026-12-07", false);
        assertThat(outbox.mails.get(1).text().replace('\u00a0', ' '))
                .contains("v náhradním termínu do 17. 12. 2026. Po jeho marném uplynutí budeme účtovat zákonný úrok"
                        + " z prodlení.");
        run("2026-12-21", false);
        assertThat(outbox.mails.get(2).subject()).isEqualTo("Předžalobní výzva k úhradě: F2026-0123");
        assertThat(reminders.all())
                .extracting(SentReminders.SentReminder::level)
                .containsExactly(1, 2, 3);
    }

    @Test
    void two_invoices_share_a_letter() {
        desk.issue("F2026-0124", "12100.00", "alfa");
        run("2026-11-23", false);
        assertThat(outbox.mails).hasSize(1);
        assertThat(outbox.mails.get(0).about()).hasSize(2);
        assertThat(outbox.mails.get(0).text().replace('\u00a0', ' ')).contains("Celkem k úhradě: 33 880,75 Kč");
        assertThat(reminders.all()).hasSize(2);
    }

    @Test
    void a_payment_that_names_the_invoice_holds_the_letter() {
        desk.read(credit("21780.75", "", "faktura F2026-0123"), "a.xml");
        assertThat(run("2026-11-23", false).plan().held())
                .extracting(ReminderPlan.Held::reason)
                .containsExactly(HoldReason.PAYMENT_SUGGESTED);
        assertThat(outbox.mails).isEmpty();
    }

    @Test
    void an_overpayment_of_another_invoice_holds_the_letter() {
        desk.issue("F2026-0125", "100.00", "alfa");
        desk.read(credit("30000.00", "20260125", ""), "a.xml");
        assertThat(run("2026-11-23", false).plan().held())
                .extracting(ReminderPlan.Held::reason)
                .containsExactly(HoldReason.CREDIT_COVERS);
    }

    private ReminderRun run(String asOf, boolean dryRun) {
        InstantSource clock = InstantSource.fixed(Instant.EPOCH);
        return new SendReminders(
                        new Desk(),
                        ReminderPolicy.usual(),
                        new Identities(clock, new Random(outbox.mails.size())),
                        clock)
                .run(LocalDate.parse(asOf), dryRun);
    }

    /** The desk with an outbox and the record of reminders. */
    private final class Desk extends BarePorts {
        @Override
        public Transactions transactions() {
            return desk;
        }

        @Override
        public Firms firms() {
            return desk.firms();
        }

        @Override
        public Clients clients() {
            return desk.clients;
        }

        @Override
        public Payments payments() {
            return desk.payments;
        }

        @Override
        public Bookings bookings() {
            return desk.bookings;
        }

        @Override
        public Receivables receivables() {
            return desk.receivables;
        }

        @Override
        public SentReminders sentReminders() {
            return reminders;
        }

        @Override
        public Outbox outbox() {
            return outbox;
        }
    }

    private static StatementReader credit(String amount, String symbol, String message) {
        BankStatement head = new BankStatement(
                Optional.of(PaymentDesk.ACCOUNT.value()),
                Optional.of("CZK"),
                Optional.of("1"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return (file, sink) -> {
            sink.format(StatementFormat.CAMT053);
            sink.begin(head);
            sink.transaction(BankTransaction.of(new BigDecimal(amount))
                    .currency(Optional.of("CZK"))
                    .symbols(PaymentSymbols.find(symbol, "", ""))
                    .message(Optional.of(message))
                    .build());
            sink.end(head);
        };
    }

    private static final class KeptReminders implements SentReminders {
        private final List<SentReminder> sent = new ArrayList<>();

        @Override
        public void add(InvoiceId invoice, int level, LocalDate on, MailId mail) {
            boolean there = sent.stream().anyMatch(one -> one.invoice().equals(invoice) && one.level() == level);
            if (there) {
                throw new IllegalStateException(invoice + " was reminded at level " + level);
            }
            sent.add(new SentReminder(invoice, level, on, mail));
        }

        @Override
        public List<SentReminder> all() {
            return List.copyOf(sent);
        }
    }

    private static final class KeptOutbox implements Outbox {
        private final List<Mail> mails = new ArrayList<>();

        @Override
        public void add(Mail mail, Instant queuedAt) {
            mails.add(mail);
        }

        @Override
        public Optional<Mail> take(Instant now, Instant abandonedBefore) {
            return Optional.empty();
        }

        @Override
        public void sent(MailId id, Instant at) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void failed(MailId id, Instant at, String reason) {
            throw new UnsupportedOperationException();
        }

        @Override
        public MailState stateOf(MailId id) {
            return MailState.QUEUED;
        }

        @Override
        public List<Mail> all() {
            return List.copyOf(mails);
        }
    }
}
