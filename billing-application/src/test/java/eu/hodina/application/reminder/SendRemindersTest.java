package eu.hodina.application.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hodina.application.Identities;
import eu.hodina.application.fixture.PaymentDesk;
import eu.hodina.application.mail.Mail;
import eu.hodina.application.mail.MailEntry;
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
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SendRemindersTest {
    private final PaymentDesk desk = new PaymentDesk();
    // due on Saturday 14 November 2026, so on Monday 16 November
    private final InvoiceId f123 = desk.issue("F2026-0123", "21780.75", "alfa");

    @Test
    void a_letter_is_polite_and_brings_the_document() {
        ReminderRun run = run("2026-11-23", false);
        assertThat(mails()).hasSize(1);
        Mail mail = mails().get(0);
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
        assertThat(mails()).hasSize(1);
    }

    @Test
    void a_dry_run_plans_and_writes_nothing() {
        ReminderRun run = run("2026-11-23", true);
        assertThat(run.plan().letters()).hasSize(1);
        assertThat(run.sent().get(0).mail()).isEmpty();
        assertThat(mails()).isEmpty();
        assertThat(desk.ports.sentReminders().all()).isEmpty();
    }

    @Test
    void the_second_level_names_a_new_date_and_the_interest() {
        run("2026-11-23", false);
        run("2026-12-07", false);
        assertThat(mails().get(1).text().replace('\u00a0', ' '))
                .contains("v náhradním termínu do 17. 12. 2026. Po jeho marném uplynutí budeme účtovat zákonný úrok"
                        + " z prodlení.");
        run("2026-12-21", false);
        assertThat(mails().get(2).subject()).isEqualTo("Předžalobní výzva k úhradě: F2026-0123");
        assertThat(desk.ports.sentReminders().all())
                .extracting(SentReminders.SentReminder::level)
                .containsExactly(1, 2, 3);
    }

    @Test
    void two_invoices_share_a_letter() {
        desk.issue("F2026-0124", "12100.00", "alfa");
        run("2026-11-23", false);
        assertThat(mails()).hasSize(1);
        assertThat(mails().get(0).about()).hasSize(2);
        assertThat(mails().get(0).text().replace('\u00a0', ' ')).contains("Celkem k úhradě: 33 880,75 Kč");
        assertThat(desk.ports.sentReminders().all()).hasSize(2);
    }

    @Test
    void a_payment_that_names_the_invoice_holds_the_letter() {
        desk.read(credit("21780.75", "", "faktura F2026-0123"), "a.xml");
        assertThat(run("2026-11-23", false).plan().held())
                .extracting(ReminderPlan.Held::reason)
                .containsExactly(HoldReason.PAYMENT_SUGGESTED);
        assertThat(mails()).isEmpty();
    }

    @Test
    void an_overpayment_of_another_invoice_holds_the_letter() {
        desk.issue("F2026-0125", "100.00", "alfa");
        desk.read(credit("30000.00", "20260125", ""), "a.xml");
        assertThat(run("2026-11-23", false).plan().held())
                .extracting(ReminderPlan.Held::reason)
                .containsExactly(HoldReason.CREDIT_COVERS);
    }

    private List<Mail> mails() {
        List<Mail> newestFirst = new ArrayList<>(
                desk.ports.outbox().page(Optional.empty(), Optional.empty(), OptionalLong.empty(), 100).stream()
                        .map(MailEntry::mail)
                        .toList());
        Collections.reverse(newestFirst);
        return newestFirst;
    }

    private ReminderRun run(String asOf, boolean dryRun) {
        InstantSource clock = InstantSource.fixed(Instant.EPOCH);
        return new SendReminders(
                        desk.ports, ReminderPolicy.usual(), new Identities(clock, new Random(mails().size())), clock)
                .run(LocalDate.parse(asOf), dryRun);
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
}
