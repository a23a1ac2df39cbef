package eu.hodina.domain.reminder;

import static eu.hodina.domain.reminder.ReminderStage.FIRST_REMINDER;
import static eu.hodina.domain.reminder.ReminderStage.FRIENDLY_NOTICE;
import static eu.hodina.domain.reminder.ReminderStage.PRE_ACTION_LETTER;
import static eu.hodina.domain.reminder.ReminderStage.SECOND_REMINDER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import eu.hodina.domain.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ReminderPolicyTest {

    @Test
    void the_usual_policy_is_that_of_the_handbook() {
        assertThat(ReminderPolicy.usual().levels())
                .extracting(ReminderLevel::days)
                .containsExactly(-3, 7, 21, 35);
        assertThat(ReminderPolicy.usual().daysAhead()).isEqualTo(3);
    }

    @Test
    void a_notice_the_day_after_is_left_out_once_the_first_reminder_is_due() {
        ReminderPolicy policy = policy(level(FRIENDLY_NOTICE, 1), level(FIRST_REMINDER, 7));
        assertThat(policy.next(Optional.empty(), 6).orElseThrow().stage()).isEqualTo(FRIENDLY_NOTICE);
        assertThat(policy.next(Optional.empty(), 7).orElseThrow().stage()).isEqualTo(FIRST_REMINDER);
        assertThat(policy.daysAhead()).isZero();
    }

    @Test
    void levels_rise_in_stage_and_day() {
        refused(() -> policy(level(FIRST_REMINDER, 7), level(SECOND_REMINDER, 7)));
        refused(() -> policy(level(SECOND_REMINDER, 7), level(FIRST_REMINDER, 8)));
        refused(() -> policy(level(FIRST_REMINDER, 7), level(FIRST_REMINDER, 8)));
        refused(ReminderPolicyTest::policy);
        refused(() -> level(FIRST_REMINDER, 0));
    }

    @Test
    void a_last_call_gives_seven_days_and_interest_is_announced_from_the_second_reminder_on() {
        refused(() -> new ReminderLevel(PRE_ACTION_LETTER, 35, 6, Optional.empty(), true));
        assertThat(new ReminderLevel(PRE_ACTION_LETTER, 35, 7, Optional.empty(), true).daysToPay())
                .isEqualTo(7);
        refused(() -> new ReminderLevel(FIRST_REMINDER, 7, 10, Optional.empty(), true));
        refused(() -> new ReminderLevel(FIRST_REMINDER, 7, 10, Optional.of(Money.parse("CZK", "0.00")), false));
    }

    @Test
    void a_currency_has_one_negligible_amount() {
        Money crown = Money.parse("CZK", "1.00");
        refused(() -> new ReminderPolicy(
                List.of(level(FIRST_REMINDER, 7)),
                7,
                Optional.empty(),
                List.of(crown, crown),
                OptionalInt.empty(),
                LateTerms.usual()));
        refused(() -> new Signatory("Jana Nováková", " "));
        refused(() -> new ReminderBlock(
                Optional.of(LocalDate.parse("2026-11-02")),
                Optional.of(LocalDate.parse("2026-11-01")),
                Optional.empty(),
                ""));
        refused(() -> new InvoiceMark(InvoiceMark.Kind.PROMISED, Optional.empty(), "", "ucetni"));
    }

    @Test
    void at_most_10000_of_a_currency_is_negligible() {
        assertThat(negligible("10000.00").negligible()).containsExactly(Money.parse("CZK", "10000.00"));
        refused(() -> negligible("10000.01"));
        refused(() -> negligible("999999999999.00"));
    }

    private static ReminderPolicy negligible(String czk) {
        return new ReminderPolicy(
                List.of(level(FIRST_REMINDER, 7)),
                7,
                Optional.empty(),
                List.of(Money.parse("CZK", czk)),
                OptionalInt.empty(),
                LateTerms.usual());
    }

    private static void refused(ThrowingCallable making) {
        assertThatIllegalArgumentException().isThrownBy(making);
    }

    private static ReminderLevel level(ReminderStage stage, int days) {
        return new ReminderLevel(stage, days, 10, Optional.empty(), false);
    }

    private static ReminderPolicy policy(ReminderLevel... levels) {
        return new ReminderPolicy(
                List.of(levels), 7, Optional.empty(), List.of(), OptionalInt.empty(), LateTerms.usual());
    }
}
