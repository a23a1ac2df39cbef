package eu.hodina.domain.reminder;

import static eu.hodina.domain.reminder.Reminded.invoice;
import static eu.hodina.domain.reminder.ReminderStage.FIRST_REMINDER;
import static eu.hodina.domain.reminder.ReminderStage.FRIENDLY_NOTICE;
import static eu.hodina.domain.reminder.ReminderStage.PRE_ACTION_LETTER;
import static eu.hodina.domain.reminder.ReminderStage.SECOND_REMINDER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.money.Money;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReminderPlanTest {
    private static final String DUE = "2026-11-12";

    @Test
    void the_first_reminder_comes_a_week_after_the_due_date() {
        Reminded invoice = invoice("F2026-0123", "21780.75", DUE);
        assertThat(held("2026-11-18", invoice)).containsExactly(HoldReason.NEXT_LEVEL_LATER);
        ReminderLetter letter = plan("2026-11-19", invoice).letters().get(0);
        assertThat(letter.stage()).isEqualTo(FIRST_REMINDER);
        assertThat(letter.items())
                .extracting(ReminderLetter.Item::reaches, ReminderLetter.Item::daysOverdue)
                .containsExactly(tuple(Optional.of(FIRST_REMINDER), 7L));
        assertThat(letter.open()).isEqualTo(Money.parse("CZK", "21780.75"));
        assertThat(letter.payBy()).isEqualTo(LocalDate.parse("2026-11-30"));
    }

    @Test
    void a_friendly_notice_comes_three_days_before_and_never_after() {
        Reminded invoice = invoice("F1", "100.00", DUE);
        assertThat(held("2026-11-08", invoice)).containsExactly(HoldReason.NOT_OVERDUE);
        ReminderLetter notice = plan("2026-11-09", invoice).letters().get(0);
        assertThat(notice.stage()).isEqualTo(FRIENDLY_NOTICE);
        assertThat(notice.items().get(0).daysOverdue()).isEqualTo(-3);
        assertThat(plan("2026-11-12", invoice).letters()).hasSize(1);
        assertThat(held("2026-11-13", invoice)).containsExactly(HoldReason.NEXT_LEVEL_LATER);
        Reminded told = invoice.last(FRIENDLY_NOTICE, "2026-11-09");
        assertThat(held("2026-11-10", told)).containsExactly(HoldReason.NOT_OVERDUE);
        assertThat(stages("2026-11-19", told)).containsExactly(FIRST_REMINDER);
    }

    @Test
    void a_notice_waits_while_the_client_gets_a_reminder() {
        Reminded late = invoice("F1", "100.00", "2026-10-30");
        Reminded soon = invoice("F2", "50.00", DUE);
        ReminderPlan plan = plan("2026-11-09", late, soon);
        assertThat(plan.letters()).hasSize(1);
        assertThat(plan.letters().get(0).open()).isEqualTo(Money.parse("CZK", "100.00"));
        assertThat(held("2026-11-09", late, soon)).containsExactly(HoldReason.OTHER_LETTER_TODAY);
        assertThat(stages("2026-11-10", late.last(FIRST_REMINDER, "2026-11-09"), soon))
                .containsExactly(FRIENDLY_NOTICE);
    }

    @Test
    void a_level_whose_mail_failed_is_not_followed_by_the_next() {
        Reminded failed = invoice("F1", "100.00", DUE).failed(FIRST_REMINDER, "2026-11-19");
        assertThat(held("2026-11-20", failed)).containsExactly(HoldReason.LAST_LETTER_NOT_SENT);
        assertThat(held("2026-12-03", failed)).containsExactly(HoldReason.LAST_LETTER_NOT_SENT);
    }

    @Test
    void stages_are_climbed_one_by_one_and_a_week_apart() {
        Reminded reminded = invoice("F1", "12100.00", DUE).last(FIRST_REMINDER, "2026-12-15");
        assertThat(held("2026-12-21", reminded)).containsExactly(HoldReason.PREVIOUS_TOO_RECENT);
        assertThat(stages("2026-12-22", reminded)).containsExactly(SECOND_REMINDER);
        assertThat(stages("2026-12-22", invoice("F1", "10.00", DUE))).containsExactly(FIRST_REMINDER);
    }

    @Test
    void the_second_and_third_stage_come_after_21_and_35_days() {
        Reminded second = invoice("F1", "12100.00", DUE).last(FIRST_REMINDER, "2026-11-19");
        assertThat(plan("2026-12-02", second).letters()).isEmpty();
        assertThat(stages("2026-12-03", second)).containsExactly(SECOND_REMINDER);
        Reminded third = invoice("F1", "12100.00", DUE).last(SECOND_REMINDER, "2026-12-03");
        assertThat(plan("2026-12-16", third).letters()).isEmpty();
        assertThat(stages("2026-12-17", third)).containsExactly(PRE_ACTION_LETTER);
        Reminded done = invoice("F1", "12100.00", DUE).last(PRE_ACTION_LETTER, "2026-12-17");
        assertThat(held("2027-12-17", done)).containsExactly(HoldReason.ALL_LEVELS_SENT);
    }

    @Test
    void trap_42_due_on_saturday_31_may_2025_there_is_no_reminder_on_2_june() {
        Reminded saturday = invoice("F1", "24200.00", "2025-05-31");
        assertThat(saturday.overdue().lastDay()).isEqualTo(LocalDate.parse("2025-06-02"));
        Reminded told = saturday.last(FRIENDLY_NOTICE, "2025-05-30");
        assertThat(held("2025-06-02", told)).containsExactly(HoldReason.NOT_OVERDUE);
        assertThat(held("2025-06-03", told)).containsExactly(HoldReason.NEXT_LEVEL_LATER);
        assertThat(plan("2025-06-08", told).letters()).isEmpty();
        assertThat(stages("2025-06-09", told)).containsExactly(FIRST_REMINDER);
    }

    @Test
    void one_letter_speaks_for_all_invoices_of_a_client_at_their_highest_stage() {
        Reminded first = invoice("F1", "100.00", "2026-11-13");
        Reminded second = invoice("F2", "12100.00", DUE).last(FIRST_REMINDER, "2026-11-19");
        Reminded fresh = invoice("F3", "1000.00", "2026-12-01");
        Reminded known = invoice("F4", "7.00", "2026-11-10").last(SECOND_REMINDER, "2026-12-01");
        List<ReminderLetter> letters =
                plan("2026-12-03", first, second, fresh, known).letters();
        assertThat(letters).hasSize(1);
        assertThat(letters.get(0).stage()).isEqualTo(SECOND_REMINDER);
        assertThat(letters.get(0).items())
                .extracting(item -> item.invoice().number().value(), ReminderLetter.Item::reaches)
                .containsExactly(
                        tuple("F4", Optional.empty()),
                        tuple("F2", Optional.of(SECOND_REMINDER)),
                        tuple("F1", Optional.of(FIRST_REMINDER)),
                        tuple("F3", Optional.empty()));
        assertThat(letters.get(0).open()).isEqualTo(Money.parse("CZK", "13207.00"));
        assertThat(held("2026-12-03", first, second, fresh, known)).isEmpty();
    }

    @Test
    void a_letter_that_waits_for_its_release_holds_up_no_other_invoice_of_the_client() {
        Reminded oldest = invoice("FV1", "100.00", DUE).last(SECOND_REMINDER, "2026-12-03");
        Reminded done = invoice("FV2", "30.00", "2026-11-10").last(PRE_ACTION_LETTER, "2026-12-15");
        Reminded fresh = invoice("FV6", "50.00", "2026-12-10");
        assertThat(oldest.overdue().daysOverdue(LocalDate.parse("2026-12-17"))).isEqualTo(35);
        assertThat(fresh.overdue().daysOverdue(LocalDate.parse("2026-12-17"))).isEqualTo(7);
        ReminderPlan plan = plan("2026-12-17", oldest, done, fresh);
        assertThat(plan.letters())
                .extracting(ReminderLetter::stage, letter -> numbers(letter), ReminderLetter::open)
                .containsExactly(
                        tuple(PRE_ACTION_LETTER, List.of("FV1"), Money.parse("CZK", "100.00")),
                        tuple(FIRST_REMINDER, List.of("FV2", "FV6"), Money.parse("CZK", "80.00")));
        assertThat(plan.letters().get(1).items().get(0).reaches()).isEmpty();
        assertThat(plan.held()).isEmpty();
        // nobody has released it a day later: it waits on, and the fresh one has its reminder
        Reminded told = fresh.last(FIRST_REMINDER, "2026-12-17");
        assertThat(stages("2026-12-18", oldest, done, told)).containsExactly(PRE_ACTION_LETTER);
        assertThat(held("2026-12-18", oldest, done, told))
                .containsExactly(HoldReason.ALL_LEVELS_SENT, HoldReason.NEXT_LEVEL_LATER);
    }

    @Test
    void currencies_and_accounts_have_letters_of_their_own() {
        Reminded euro = invoice("F1", Money.parse("EUR", "10.00"), LocalDate.parse(DUE), "alfa");
        Reminded other = invoice("F2", Money.parse("CZK", "10.00"), LocalDate.parse(DUE), "beta");
        assertThat(plan("2026-11-19", euro, other, invoice("F3", "5.00", DUE)).letters())
                .extracting(letter -> letter.client().value() + " " + letter.open())
                .containsExactly("alfa 5.00 CZK", "alfa 10.00 EUR", "beta 10.00 CZK");
    }

    @Test
    void trap_45_a_disputed_or_promised_invoice_is_in_no_letter() {
        Reminded invoice = invoice("F1", "100.00", DUE);
        assertThat(held("2026-12-03", invoice.marked(mark(InvoiceMark.Kind.DISPUTED, Optional.empty()))))
                .containsExactly(HoldReason.DISPUTED);
        Optional<LocalDate> day = Optional.of(LocalDate.parse("2026-12-03"));
        Reminded promised = invoice.marked(mark(InvoiceMark.Kind.PROMISED, day));
        assertThat(held("2026-12-03", promised)).containsExactly(HoldReason.PROMISED);
        assertThat(plan("2026-12-04", promised).letters()).hasSize(1);
        assertThat(plan("2026-12-04", invoice.marked(mark(InvoiceMark.Kind.DISPUTED, day)))
                        .letters())
                .hasSize(1);
    }

    @Test
    void trap_45_a_credit_covers_the_oldest_invoice_wholly_or_not_at_all() {
        Reminded older = invoice("F1", "100.00", DUE);
        Reminded younger = invoice("F2", "60.00", "2026-11-13");
        ReminderPlan plan = ReminderPlan.of(
                LocalDate.parse("2026-12-03"),
                List.of(younger.overdue(), older.overdue()),
                List.of(new ClientCredit(new ClientId("alfa"), Money.parse("CZK", "150.00"))));
        assertThat(plan.held()).containsExactly(new ReminderPlan.Held(older.overdue(), HoldReason.CREDIT_COVERS));
        assertThat(plan.letters().get(0).open()).isEqualTo(Money.parse("CZK", "60.00"));
    }

    @Test
    void a_statement_older_than_two_working_days_holds_and_a_missing_one_too() {
        // Thursday 19 November; Tuesday the 17th is a holiday
        Reminded invoice = invoice("F1", "100.00", DUE);
        assertThat(plan("2026-11-19", invoice.statement("2026-11-16")).letters())
                .hasSize(1);
        assertThat(held("2026-11-19", invoice.statement("2026-11-13"))).containsExactly(HoldReason.STATEMENT_TOO_OLD);
        assertThat(plan("2026-11-23", invoice.statement("2026-11-19")).letters())
                .hasSize(1);
        assertThat(held("2026-11-19", invoice.terms(ReminderTerms.of(ReminderPolicy.usual()))))
                .containsExactly(HoldReason.STATEMENT_TOO_OLD);
    }

    @Test
    void a_blocked_client_is_not_reminded_at_all_or_not_from_a_stage_on() {
        ReminderPolicy policy = invoice("F1", "1.00", DUE).overdue().terms().policy();
        ReminderBlock year = new ReminderBlock(
                Optional.of(LocalDate.parse("2026-12-03")),
                Optional.of(LocalDate.parse("2027-12-02")),
                Optional.empty(),
                "");
        Reminded blocked = invoice("F1", "100.00", DUE).terms(new ReminderTerms(policy, Optional.of(year), false));
        assertThat(plan("2026-12-02", blocked).letters()).hasSize(1);
        assertThat(held("2026-12-03", blocked)).containsExactly(HoldReason.CLIENT_BLOCKED);
        assertThat(plan("2027-12-03", blocked).letters()).hasSize(1);
        ReminderBlock gentle = new ReminderBlock(
                Optional.empty(), Optional.empty(), Optional.of(SECOND_REMINDER), "dlouholetý klient");
        Reminded second = invoice("F2", "50.00", DUE)
                .last(FIRST_REMINDER, "2026-11-19")
                .terms(new ReminderTerms(policy, Optional.of(gentle), false));
        assertThat(held("2026-12-03", second)).containsExactly(HoldReason.CLIENT_BLOCKED);
        assertThat(stages("2026-12-03", blocked.terms(second.overdue().terms()), second))
                .containsExactly(FIRST_REMINDER);
        Reminded insolvent = blocked.terms(new ReminderTerms(policy, Optional.empty(), true));
        assertThat(held("2026-12-03", insolvent)).containsExactly(HoldReason.INSOLVENT);
    }

    @Test
    void a_payment_that_waits_for_a_person_holds_the_letter() {
        assertThat(held("2026-12-03", invoice("F1", "100.00", DUE).suggested()))
                .containsExactly(HoldReason.PAYMENT_SUGGESTED);
    }

    @Test
    void nobody_is_written_to_for_a_crown() {
        assertThat(held("2026-12-03", invoice("F1", "1.00", DUE), invoice("F2", "0.00", DUE)))
                .containsExactly(HoldReason.NEGLIGIBLE, HoldReason.NOTHING_OPEN);
        assertThat(plan("2026-12-03", invoice("F3", "1.01", DUE)).letters()).hasSize(1);
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

    private static List<String> numbers(ReminderLetter letter) {
        return letter.items().stream()
                .map(item -> item.invoice().number().value())
                .toList();
    }

    private static InvoiceMark mark(InvoiceMark.Kind kind, Optional<LocalDate> until) {
        return new InvoiceMark(kind, until, "", "ucetni");
    }

    private static ReminderPlan plan(String asOf, Reminded... overdue) {
        return ReminderPlan.of(
                LocalDate.parse(asOf),
                Arrays.stream(overdue).map(Reminded::overdue).toList(),
                List.of());
    }

    private static List<HoldReason> held(String asOf, Reminded... overdue) {
        return plan(asOf, overdue).held().stream()
                .map(ReminderPlan.Held::reason)
                .toList();
    }

    private static List<ReminderStage> stages(String asOf, Reminded... overdue) {
        return plan(asOf, overdue).letters().stream().map(ReminderLetter::stage).toList();
    }
}
