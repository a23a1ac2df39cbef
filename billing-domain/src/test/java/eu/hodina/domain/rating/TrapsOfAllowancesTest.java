package eu.hodina.domain.rating;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hodina.domain.agreement.AgreementId;
import eu.hodina.domain.agreement.AgreementScope;
import eu.hodina.domain.agreement.Allowed;
import eu.hodina.domain.agreement.DrawOrder;
import eu.hodina.domain.agreement.Retainer;
import eu.hodina.domain.agreement.RetainerBuilder;
import eu.hodina.domain.agreement.ServicePackage;
import eu.hodina.domain.catalog.ActivityCode;
import eu.hodina.domain.catalog.BillingRule;
import eu.hodina.domain.money.Money;
import eu.hodina.domain.money.VatRate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Handbook section 10, traps 24 to 32, at 1450.00 an hour unless said. Where the two differ, rating.md wins. */
class TrapsOfAllowancesTest {
    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 1);

    private static RetainerBuilder retainer(String id, LocalDate from, long minutes) {
        return Retainer.from(new AgreementId(id), from).includes(new Allowed.Time(minutes));
    }

    private static RetainerBuilder free(String id, long minutes) {
        return retainer(id, JANUARY, minutes).fee(Money.parse("CZK", "0.00"));
    }

    private static ServicePackage bought(String id, String on, int hours, String price, String until) {
        return new ServicePackage(
                new AgreementId(id),
                AgreementScope.EVERYTHING,
                LocalDate.parse(on),
                Optional.of(LocalDate.parse(until)),
                Money.parse("CZK", price),
                Optional.of(new Allowed.Time(hours * 60L)),
                Optional.empty());
    }

    /** {@code a COVERED A1 80} or {@code a BILLABLE 40 966.67} for each charge of a log. */
    private static List<String> pieces(RatingResult result, String log) {
        return result.charges().stream()
                .filter(charge -> charge.log().value().equals(log))
                .map(charge -> charge.allowance()
                        .map(drawn -> "COVERED " + drawn.agreement() + " " + charge.billed())
                        .orElse("BILLABLE " + charge.billed() + " "
                                + charge.amount().toPlainString()))
                .toList();
    }

    private static String net(RatingResult result) {
        return result.net().toPlainString();
    }

    @Test
    void trap_24_rounded_minutes_are_drawn() {
        // allowances are drawn in billed minutes (rating.md, step 4): there is no way to draw raw ones, of 0:30 and
        // 725.00
        RatingResult result = new BilledMonths()
                .ruled(BillingRule.startedUnits(15))
                .agreements(free("A1", 80).build())
                .worked("a", "2026-01-10", 110)
                .rate();
        assertThat(pieces(result, "a")).containsExactly("COVERED A1 80", "BILLABLE 40 966.67");
    }

    @Test
    void trap_25_what_is_carried_over_and_which_is_drawn_first() {
        assertThat(overage(free("A1", 600))).isEqualTo("15950.00");
        assertThat(overage(free("A1", 600).carryOver(1))).isEqualTo("1450.00");
        assertThat(overage(free("A1", 600).carryOver(1).draw(DrawOrder.CURRENT_FIRST)))
                .isEqualTo("8700.00");
        assertThat(overage(free("A1", 600).carryOver(2))).isEqualTo("0.00");
        assertThat(overage(free("A1", 600).carryOver(2).carryOverCap(new Allowed.Time(300))))
                .isEqualTo("8700.00");
    }

    /** 2, 4, 15 and 16 hours in January to April, month by month. */
    private static String overage(RetainerBuilder agreed) {
        BilledMonths months = new BilledMonths()
                .agreements(agreed.build())
                .worked("jan", "2026-01-10", 120)
                .worked("feb", "2026-02-10", 240)
                .worked("mar", "2026-03-10", 900)
                .worked("apr", "2026-04-10", 960)
                .bill(1)
                .bill(2)
                .bill(3)
                .bill(4);
        return months.chain().results().stream()
                .map(RatingResult::net)
                .reduce(Money::plus)
                .orElseThrow()
                .toPlainString();
    }

    @Test
    void trap_26_a_late_january_hour_is_billed_for_february_and_credited_when_it_is_withdrawn() {
        BilledMonths months = new BilledMonths()
                .agreements(free("A1", 600).carryOver(1).build())
                .worked("jan", "2026-01-10", 480)
                .worked("feb", "2026-02-10", 720)
                .bill(1)
                .bill(2)
                .worked("late", "2026-01-31", 60);
        assertThat(BilledMonths.shown(months.compare().differences())).containsExactly("2026-02 WORK DEV 1450.00");

        PeriodDifferences withdrawn =
                months.bill(3).corrected("none", "late", 0).compare();
        assertThat(BilledMonths.shownCredits(withdrawn)).containsExactly("F3: 2026-02 WORK DEV -1450.00");
        Money net = withdrawn.credits().get(0).net();
        assertThat(VatRate.ofPercent("21").taxOf(net).toPlainString()).isEqualTo("-304.50");
    }

    @Test
    void trap_27_the_package_that_expires_first_is_drawn_first_and_not_after_its_last_day() {
        // what a drawn package releases of its price (6 400) is accounting; a covered charge costs 0 (rating.md, step
        // 4)
        RatingResult result = new BilledMonths()
                .agreements(
                        bought("P1", "2026-01-10", 10, "13000.00", "2026-06-30"),
                        bought("P2", "2026-05-02", 20, "25000.00", "2026-12-31"))
                .worked("may", "2026-05-01", 420)
                .worked("june", "2026-06-15", 300)
                .worked("july", "2026-07-01", 60)
                .rate();
        assertThat(pieces(result, "june")).containsExactly("COVERED P1 180", "COVERED P2 120");
        assertThat(pieces(result, "july")).containsExactly("COVERED P2 60");
        BilledMonths expired = new BilledMonths()
                .agreements(
                        bought("P1", "2026-01-10", 10, "13000.00", "2026-06-30"),
                        bought("P2", "2026-05-02", 20, "25000.00", "2026-12-31"));
        assertThat(pieces(
                        expired.worked("on", "2026-06-30", 30)
                                .worked("after", "2026-07-01", 60)
                                .rate(),
                        "after"))
                .containsExactly("COVERED P2 60");
        assertThat(pieces(expired.rate(), "on")).containsExactly("COVERED P1 30");
    }

    @Test
    void trap_28_a_volume_of_money_pays_until_it_is_used_up() {
        RatingResult result = new BilledMonths()
                .priced("1600.00")
                .agreements(Retainer.from(new AgreementId("A1"), JANUARY)
                        .to(LocalDate.of(2026, 1, 31))
                        .fee(Money.parse("CZK", "0.00"))
                        .includes(new Allowed.Credit(Money.parse("CZK", "15000.00")))
                        .build())
                .worked("a", "2026-01-10", 270)
                .worked("b", "2026-01-11", 240)
                .worked("c", "2026-01-12", 60)
                .rate();
        assertThat(result.charges())
                .extracting(charge -> charge.amount().toPlainString())
                .containsExactly("7200.00", "6400.00", "1600.00");
        assertThat(result.charges().get(2).credits())
                .containsExactly(new Credit(new AgreementId("A1"), Money.parse("CZK", "1400.00")));
        assertThat(net(result)).isEqualTo("200.00");
    }

    @Test
    void trap_29_what_a_retainer_does_not_cover_goes_by_the_price_list_and_draws_nothing() {
        AgreementScope test = new AgreementScope(Optional.empty(), Optional.of(Set.of(new ActivityCode("TEST"))));
        RatingResult result = new BilledMonths()
                .agreements(free("A1", 600)
                        .to(LocalDate.of(2026, 1, 31))
                        .scope(test)
                        .build())
                .worked("a", "2026-01-10", 60)
                .rate();
        assertThat(pieces(result, "a")).containsExactly("BILLABLE 60 1450.00");
        assertThat(result.allowances()).extracting(row -> row.used().units()).containsExactly(0L);
    }

    @Test
    void trap_30_two_agreements_share_a_log_and_no_minute_is_drawn_twice() {
        AgreementScope narrow = new AgreementScope(Optional.empty(), Optional.of(Set.of(new ActivityCode("DEV"))));
        BilledMonths narrowFirst = new BilledMonths()
                .agreements(free("A", 60).scope(narrow).build(), free("B", 600).build())
                .worked("a", "2026-01-10", 180);
        assertThat(pieces(narrowFirst.rate(), "a")).containsExactly("COVERED A 60", "COVERED B 120");
        // a narrow scope alone gives no precedence (rating.md, step 4): of two that expire together the lower id is
        // drawn first
        BilledMonths wideFirst = new BilledMonths()
                .agreements(free("A", 600).build(), free("B", 60).scope(narrow).build())
                .worked("a", "2026-01-10", 180);
        assertThat(pieces(wideFirst.rate(), "a")).containsExactly("COVERED A 180");
    }

    @Test
    void trap_31_a_first_or_last_period_costs_and_grants_its_share_of_days() {
        Retainer fromTenth = retainer("A1", LocalDate.of(2026, 3, 10), 600)
                .fee(Money.parse("CZK", "12000.00"))
                .build();
        BilledMonths months =
                new BilledMonths().agreements(fromTenth).bill(1).bill(2).bill(3).bill(4);
        assertThat(months.shown("F3")).containsExactly("2026-03 FEE A1 8516.13");
        assertThat(months.shown("F4")).containsExactly("2026-04 FEE A1 12000.00");
        assertThat(months.chain().results().get(2).allowances())
                .extracting(AllowanceBalance::granted)
                .containsExactly(new Allowed.Time(7 * 60 + 6));

        Retainer untilFebruary = retainer("A2", LocalDate.of(2028, 1, 1), 600)
                .fee(Money.parse("CZK", "12000.00"))
                .to(LocalDate.of(2028, 2, 14))
                .build();
        assertThat(untilFebruary.feeOf(untilFebruary.period(0))).isEqualTo(Money.parse("CZK", "12000.00"));
        assertThat(untilFebruary.feeOf(untilFebruary.period(1))).isEqualTo(Money.parse("CZK", "5793.10"));
    }

    @Test
    void trap_32_a_fee_that_rises_within_a_month_counts_each_day_at_its_own() {
        Retainer rising = retainer("A1", JANUARY, 600)
                .feeFrom(JANUARY, Money.parse("CZK", "12000.00"))
                .feeFrom(LocalDate.of(2026, 4, 16), Money.parse("CZK", "12600.00"))
                .build();
        BilledMonths months = new BilledMonths()
                .agreements(rising)
                .bill(1)
                .bill(2)
                .bill(3)
                .bill(4)
                .bill(5);
        assertThat(months.shown("F3")).containsExactly("2026-03 FEE A1 12000.00");
        assertThat(months.shown("F4")).containsExactly("2026-04 FEE A1 12300.00");
        assertThat(months.shown("F5")).containsExactly("2026-05 FEE A1 12600.00");
    }
}
