package eu.hodina.domain.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.firm.Iban;
import eu.hodina.domain.invoice.InvoiceId;
import eu.hodina.domain.invoice.InvoiceNumber;
import eu.hodina.domain.invoice.VariableSymbol;
import eu.hodina.domain.money.Money;
import eu.hodina.domain.payment.OpenInvoice;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReminderPlanTest {
    private static final LocalDate DUE = LocalDate.parse("2026-11-12");

    @Test
    void the_first_level_comes_a_week_after_the_due_date() {
        OverdueInvoice invoice = overdue("F2026-0123", "21780.75", DUE);
        assertThat(plan("2026-11-18", invoice).letters()).isEmpty();
        assertThat(plan("2026-11-18", invoice).held()).containsExactly(held(invoice, HoldReason.NEXT_LEVEL_LATER));
        ReminderPlan.Letter letter = plan("2026-11-19", invoice).letters().get(0);
        assertThat(letter.level()).isEqualTo(1);
        assertThat(letter.items()).containsExactly(new ReminderPlan.Item(invoice.invoice(), 1, 7));
        assertThat(letter.open()).isEqualTo(Money.parse("CZK", "21780.75"));
        assertThat(letter.payBy()).isEqualTo(LocalDate.parse("2026-11-30"));
    }

    @Test
    void levels_are_climbed_one_by_one_and_a_week_apart() {
        OverdueInvoice reminded = reminded(1, "2026-12-15");
        assertThat(plan("2026-12-21", reminded).held()).containsExactly(held(reminded, HoldReason.PREVIOUS_TOO_RECENT));
        assertThat(plan("2026-12-22", reminded).letters().get(0).level()).isEqualTo(2);
        assertThat(plan("2026-12-22", overdue("F1", "10.00", DUE))
                        .letters()
                        .get(0)
                        .level())
                .isEqualTo(1);
    }

    @Test
    void the_second_and_third_level_come_after_21_and_35_days() {
        OverdueInvoice second = reminded(1, "2026-11-19");
        assertThat(plan("2026-12-02", second).letters()).isEmpty();
        assertThat(plan("2026-12-03", second).letters().get(0).level()).isEqualTo(2);
        OverdueInvoice third = reminded(2, "2026-12-03");
        assertThat(plan("2026-12-16", third).letters()).isEmpty();
        assertThat(plan("2026-12-17", third).letters().get(0).level()).isEqualTo(3);
        OverdueInvoice done = reminded(3, "2026-12-17");
        assertThat(plan("2027-12-17", done).held()).containsExactly(held(done, HoldReason.ALL_LEVELS_SENT));
    }

    @Test
    void a_due_date_on_a_saturday_moves_to_monday() {
        OverdueInvoice saturday = overdue("F1", "24200.00", LocalDate.parse("2025-05-31"));
        assertThat(saturday.lastDay()).isEqualTo(LocalDate.parse("2025-06-02"));
        assertThat(plan("2025-06-02", saturday).held()).containsExactly(held(saturday, HoldReason.NOT_OVERDUE));
        assertThat(plan("2025-06-03", saturday).held()).containsExactly(held(saturday, HoldReason.NEXT_LEVEL_LATER));
        assertThat(plan("2025-06-08", saturday).letters()).isEmpty();
        assertThat(plan("2025-06-09", saturday).letters()).hasSize(1);
    }

    @Test
    void holidays_are_no_working_days() {
        assertThat(WorkingDays.easterSunday(2024)).isEqualTo(LocalDate.parse("2024-03-31"));
        assertThat(WorkingDays.easterSunday(2025)).isEqualTo(LocalDate.parse("2025-04-20"));
        assertThat(WorkingDays.easterSunday(2026)).isEqualTo(LocalDate.parse("2026-04-05"));
        assertThat(WorkingDays.easterSunday(2038)).isEqualTo(LocalDate.parse("2038-04-25"));
        assertThat(WorkingDays.onOrAfter(LocalDate.parse("2026-04-03"))).isEqualTo(LocalDate.parse("2026-04-07"));
        assertThat(WorkingDays.onOrAfter(LocalDate.parse("2026-12-24"))).isEqualTo(LocalDate.parse("2026-12-28"));
        assertThat(WorkingDays.onOrAfter(LocalDate.parse("2026-11-17"))).isEqualTo(LocalDate.parse("2026-11-18"));
        assertThat(WorkingDays.onOrAfter(LocalDate.parse("2026-11-16"))).isEqualTo(LocalDate.parse("2026-11-16"));
    }

    @Test
    void one_letter_speaks_for_all_invoices_of_a_client_at_their_highest_level() {
        OverdueInvoice first = overdue("F1", "100.00", DUE.plusDays(1));
        OverdueInvoice second = reminded(1, "2026-11-19");
        OverdueInvoice fresh = overdue("F3", "1000.00", LocalDate.parse("2026-12-01"));
        List<ReminderPlan.Letter> letters =
                plan("2026-12-03", first, second, fresh).letters();
        assertThat(letters).hasSize(1);
        assertThat(letters.get(0).level()).isEqualTo(2);
        assertThat(letters.get(0).items()).extracting(ReminderPlan.Item::level).containsExactly(2, 1);
        assertThat(letters.get(0).others()).containsExactly(fresh);
        assertThat(letters.get(0).open()).isEqualTo(Money.parse("CZK", "13200.00"));
    }

    @Test
    void a_payment_that_waits_for_a_person_holds_the_letter() {
        OverdueInvoice suggested = new OverdueInvoice(open("F1", "100.00", DUE), Optional.empty(), true);
        assertThat(plan("2026-12-03", suggested).held()).containsExactly(held(suggested, HoldReason.PAYMENT_SUGGESTED));
    }

    @Test
    void a_credit_covers_the_oldest_invoice_wholly_or_not_at_all() {
        OverdueInvoice older = overdue("F1", "100.00", DUE);
        OverdueInvoice younger = overdue("F2", "60.00", DUE.plusDays(1));
        ReminderPlan plan = ReminderPlan.of(
                LocalDate.parse("2026-12-03"),
                List.of(younger, older),
                List.of(new ClientCredit(new ClientId("alfa"), Money.parse("CZK", "150.00"))),
                ReminderPolicy.usual());
        assertThat(plan.held()).containsExactly(held(older, HoldReason.CREDIT_COVERS));
        assertThat(plan.letters().get(0).items())
                .extracting(ReminderPlan.Item::invoice)
                .containsExactly(younger.invoice());
    }

    @Test
    void nobody_is_written_to_for_a_crown() {
        OverdueInvoice crown = overdue("F1", "1.00", DUE);
        OverdueInvoice nothing = overdue("F2", "0.00", DUE);
        assertThat(plan("2026-12-03", crown, nothing).held())
                .containsExactly(held(crown, HoldReason.NEGLIGIBLE), held(nothing, HoldReason.NOTHING_OPEN));
        assertThat(plan("2026-12-03", overdue("F3", "1.01", DUE)).letters()).hasSize(1);
    }

    @Test
    void a_policy_without_rising_days_is_refused() {
        assertThatThrownBy(() -> new ReminderPolicy(List.of(7, 7), 7, 10, List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ReminderPolicy(List.of(7), 7, 6, List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static ReminderPlan plan(String asOf, OverdueInvoice... overdue) {
        return ReminderPlan.of(LocalDate.parse(asOf), List.of(overdue), List.of(), ReminderPolicy.usual());
    }

    private static ReminderPlan.Held held(OverdueInvoice invoice, HoldReason reason) {
        return new ReminderPlan.Held(invoice, reason);
    }

    private static OverdueInvoice reminded(int level, String on) {
        return new OverdueInvoice(
                open("F2", "12100.00", DUE), Optional.of(new OverdueInvoice.Past(level, LocalDate.parse(on))), false);
    }

    private static OverdueInvoice overdue(String number, String open, LocalDate due) {
        return new OverdueInvoice(open(number, open, due), Optional.empty(), false);
    }

    private static OpenInvoice open(String number, String open, LocalDate due) {
        return new OpenInvoice(
                new InvoiceId(number),
                new InvoiceNumber(number),
                new VariableSymbol("20260123"),
                new ClientId("alfa"),
                Iban.parse("CZ6508000000192000145399"),
                Money.parse("CZK", open),
                due);
    }
}
