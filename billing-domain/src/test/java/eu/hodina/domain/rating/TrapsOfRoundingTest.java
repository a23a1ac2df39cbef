package eu.hodina.domain.rating;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hodina.domain.catalog.BillingRule;
import eu.hodina.domain.catalog.BillingRule.Mode;
import eu.hodina.domain.catalog.BillingRule.Scope;
import eu.hodina.domain.client.LineGrouping;
import eu.hodina.domain.money.DatePeriod;
import eu.hodina.domain.money.Money;
import eu.hodina.domain.time.Sitting;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Handbook section 10, traps 1 to 10, at 1450.00 an hour; trap 6 is in {@code SittingTest}. */
class TrapsOfRoundingTest {
    private static final BillingRule QUARTERS = BillingRule.startedUnits(15);
    private static final BillingRule HOURS = BillingRule.startedUnits(60);

    private static BilledMonths threeLogsOfADay(BillingRule rule) {
        return new BilledMonths()
                .ruled(rule)
                .worked("a", "2026-10-05", 7)
                .worked("b", "2026-10-05", 16)
                .worked("c", "2026-10-05", 44);
    }

    private static String net(RatingResult result) {
        return result.net().toPlainString();
    }

    @Test
    void trap_9_fifty_minutes_are_priced_exactly_and_not_as_a_decimal_of_an_hour() {
        RatingResult result = new BilledMonths()
                .priced("1000.00")
                .worked("a", "2026-10-05", 50)
                .rate();
        assertThat(net(result)).isEqualTo("833.33");
    }

    @Test
    void trap_10_six_entries_of_a_minute_are_six_rounded_lines_and_their_sum() {
        BilledMonths october = new BilledMonths().priced("100.00").lines(LineGrouping.ENTRY);
        for (int i = 1; i <= 6; i++) {
            october.worked("log" + i, "2026-10-05", 1);
        }
        RatingResult result = october.rate();
        assertThat(result.lines())
                .extracting(line -> line.net().toPlainString())
                .containsExactly("1.67", "1.67", "1.67", "1.67", "1.67", "1.67");
        assertThat(net(result)).isEqualTo("10.02");
    }

    private static long billed(BillingRule rule, int minutes) {
        return new BilledMonths()
                .ruled(rule)
                .worked("a", "2026-10-05", minutes)
                .rate()
                .charges()
                .get(0)
                .billed();
    }

    @Test
    void trap_1_quarters_of_each_entry_are_90_minutes() {
        RatingResult result = threeLogsOfADay(QUARTERS).rate();
        assertThat(result.charges()).extracting(Charge::billed).containsExactly(15, 30, 45);
        assertThat(net(result)).isEqualTo("2175.00");
    }

    @Test
    void trap_2_quarters_of_the_day_are_75_minutes() {
        RatingResult result = threeLogsOfADay(QUARTERS.withScope(Scope.DAY)).rate();
        assertThat(result.lines().get(0).minutes()).hasValue(75);
        assertThat(net(result)).isEqualTo("1812.50");
    }

    @Test
    void trap_3_started_hours_and_the_grace_that_the_first_hour_has_not() {
        assertThat(billed(HOURS, 61)).isEqualTo(120);
        assertThat(billed(HOURS.withGrace(5), 65)).isEqualTo(60);
        assertThat(billed(HOURS.withGrace(5), 66)).isEqualTo(120);
        assertThat(billed(HOURS.withGrace(5), 3)).isEqualTo(60);
    }

    @Test
    void trap_4_a_minimum_of_time_or_of_money_and_none_for_a_cancelled_log() {
        BillingRule halfAnHour = QUARTERS.withMinimumMinutes(30);
        BillingRule fiveHundred =
                new BillingRule(15, Mode.UP, 0, 0, Optional.of(Money.parse("CZK", "500.00")), Scope.ENTRY);
        assertThat(billed(halfAnHour, 4)).isEqualTo(30);
        BilledMonths time = new BilledMonths().ruled(halfAnHour).worked("a", "2026-10-05", 4);
        BilledMonths money = new BilledMonths().ruled(fiveHundred).worked("a", "2026-10-05", 4);
        assertThat(net(time.rate())).isEqualTo("725.00");
        assertThat(RatingFixture.nets(money.rate())).containsExactly("362.50", "137.50");
        assertThat(net(money.rate())).isEqualTo("500.00");
        assertThat(net(time.corrected("a0", "a", 0).rate())).isEqualTo("0.00");
        assertThat(net(money.corrected("a0", "a", 0).rate())).isEqualTo("0.00");
    }

    @Test
    void trap_5_half_a_unit_goes_up_to_the_nearest_and_less_goes_down() {
        BillingRule nearest = new BillingRule(30, Mode.NEAREST, 0, 0, Optional.empty(), Scope.ENTRY);
        assertThat(billed(nearest, 15)).isEqualTo(30);
        assertThat(billed(nearest, 14)).isZero();
    }

    @Test
    void trap_7_each_side_of_a_month_end_is_rounded_on_its_own() {
        assertThat(overTheMonthEnd(HOURS)).containsExactly(60L, 60L);
        assertThat(overTheMonthEnd(QUARTERS)).containsExactly(30L, 45L);
        assertThat(overTheMonthEnd(HOURS.withScope(Scope.TASK))).containsExactly(60L, 60L);
    }

    /** Billed minutes of October and November of a night from 31 October 23:30 to 00:45. */
    private static List<Long> overTheMonthEnd(BillingRule rule) {
        Sitting night = Sitting.between(
                LocalDateTime.parse("2026-10-31T23:30"),
                LocalDateTime.parse("2026-11-01T00:45"),
                ZoneId.of("Europe/Prague"));
        BilledMonths months = new BilledMonths().ruled(rule);
        night.parts(ZoneId.of("Europe/Prague"))
                .forEach(part -> months.worked("on " + part.date(), part.date().toString(), part.minutes()));
        RatingInput year = months.facts().build();
        DatePeriod untilOctober =
                new DatePeriod(year.period().from(), YearMonth.of(2026, 10).atEndOfMonth());
        DatePeriod november = DatePeriod.month(YearMonth.of(2026, 11));
        return RatedChain.rate(year, List.of(billed(year, untilOctober), billed(year, november))).results().stream()
                .map(result -> result.lines().get(0).minutes().orElseThrow())
                .toList();
    }

    private static BilledPeriod billed(RatingInput year, DatePeriod days) {
        return new BilledPeriod(days, days.to(), year.vat(), year.client(), year.orders());
    }

    @Test
    void trap_8_the_surplus_of_a_group_goes_to_its_last_log() {
        assertThat(threeLogsOfADay(HOURS.withScope(Scope.DAY)).rate().charges())
                .extracting(Charge::surplus)
                .containsExactly(0, 0, 53);
        // in sort order minutes come before ids: 7, 16 and 44 minutes of one day
        assertThat(threeLogsOfADay(QUARTERS.withScope(Scope.DAY)).rate().charges())
                .extracting(Charge::surplus)
                .containsExactly(0, 0, 8);
    }
}
