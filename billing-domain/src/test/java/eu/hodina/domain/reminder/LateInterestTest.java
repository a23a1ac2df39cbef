package eu.hodina.domain.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.hodina.domain.money.Money;
import eu.hodina.domain.money.Percentage;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Traps 40 to 43 and 45 of the handbook. */
class LateInterestTest {

    private static Optional<LateInterest> interest(String due, String amount, String until, LateInterest.Paid... paid) {
        return LateInterest.of(day(due), czk(amount), List.of(paid), day(until), RepoRates.published());
    }

    private static Money amount(Optional<LateInterest> interest) {
        return interest.orElseThrow().amount();
    }

    @Test
    void trap_40_the_rate_of_the_half_year_in_which_the_default_began_stays() {
        LateInterest.Paid all = new LateInterest.Paid(day("2025-09-30"), czk("12100.00"));
        Optional<LateInterest> interest = interest("2025-03-14", "12100.00", "2026-06-30", all);
        assertThat(amount(interest)).isEqualTo(czk("795.62"));
        assertThat(interest.orElseThrow().from()).isEqualTo(day("2025-03-15"));
        assertThat(interest.orElseThrow().to()).isEqualTo(day("2025-09-30"));
        assertThat(interest.orElseThrow().yearly()).isEqualTo(Percentage.parse("12"));
    }

    @Test
    void trap_41_days_of_a_leap_year_are_parts_of_366() {
        assertThat(amount(interest("2023-11-14", "50000.00", "2024-02-15"))).isEqualTo(czk("1908.38"));
    }

    @Test
    void a_firm_may_count_every_year_as_365_days() {
        // 47 + 46 days of 365: 965.753425 + 945.205479
        Optional<LateInterest> interest = LateInterest.of(
                day("2023-11-14"),
                czk("50000.00"),
                List.of(),
                day("2024-02-15"),
                RepoRates.published(),
                new LateTerms(true, true));
        assertThat(amount(interest)).isEqualTo(czk("1910.96"));
    }

    @Test
    void a_firm_may_let_a_due_date_on_a_saturday_be_the_last_day() {
        // from Sunday 1 June 2025, 30 days at 12 %: 24200 * 0.12 * 30 / 365 = 238.6849
        Optional<LateInterest> interest = LateInterest.of(
                day("2025-05-31"),
                czk("24200.00"),
                List.of(),
                day("2025-06-30"),
                RepoRates.published(),
                new LateTerms(false, false));
        assertThat(amount(interest)).isEqualTo(czk("238.68"));
        assertThat(interest.orElseThrow().from()).isEqualTo(day("2025-06-01"));
    }

    @Test
    void trap_42_a_last_day_that_is_off_moves_to_the_next_working_day() {
        assertThat(interest("2025-05-31", "24200.00", "2025-06-02")).isEmpty();
        assertThat(amount(interest("2025-05-31", "24200.00", "2025-06-30"))).isEqualTo(czk("222.77"));
    }

    @Test
    void trap_43_a_payment_in_between_lowers_the_principal_from_the_next_day_on() {
        LateInterest.Paid part = new LateInterest.Paid(day("2025-05-31"), czk("5000.00"));
        assertThat(amount(interest("2025-03-14", "12100.00", "2025-09-30", part)))
                .isEqualTo(czk("595.07"));
        LateInterest.Paid rest = new LateInterest.Paid(day("2025-09-30"), czk("7100.00"));
        assertThat(amount(interest("2025-03-14", "12100.00", "2025-12-31", rest, part)))
                .isEqualTo(czk("595.07"));
    }

    @Test
    void what_was_paid_in_time_bears_none() {
        LateInterest.Paid early = new LateInterest.Paid(day("2025-03-10"), czk("12100.00"));
        assertThat(interest("2025-03-14", "12100.00", "2025-09-30", early)).isEmpty();
        assertThat(interest("2025-03-14", "12100.00", "2025-03-14")).isEmpty();
    }

    @Test
    void trap_45_a_half_year_without_a_rate_refuses() {
        assertThatThrownBy(() -> interest("2026-07-01", "1000.00", "2026-09-30"))
                .isInstanceOf(MissingRepoRateException.class)
                .hasMessageContaining("2026-H2");
        RepoRates entered = RepoRates.published().with(Map.of(HalfYear.parse("2026-H2"), Percentage.parse("3.50")));
        assertThat(entered.interestFrom(day("2026-07-02"))).isEqualTo(Percentage.parse("11.5"));
        assertThat(RepoRates.published().interestFrom(day("2023-11-15"))).isEqualTo(Percentage.parse("15"));
        assertThat(RepoRates.published().interestFrom(day("2026-06-30"))).isEqualTo(Percentage.parse("11.5"));
        assertThatThrownBy(() -> HalfYear.parse("2026")).hasMessageContaining("2026-H2");
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static Money czk(String amount) {
        return Money.parse("CZK", amount);
    }
}
