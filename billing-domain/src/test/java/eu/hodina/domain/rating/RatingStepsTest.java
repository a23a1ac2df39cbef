package eu.hodina.domain.rating;

import static eu.hodina.domain.rating.RatingFixture.CZK;
import static eu.hodina.domain.rating.RatingFixture.DEV;
import static eu.hodina.domain.rating.RatingFixture.ORDER;
import static eu.hodina.domain.rating.RatingFixture.log;
import static eu.hodina.domain.rating.RatingFixture.nets;
import static eu.hodina.domain.rating.RatingFixture.october;
import static eu.hodina.domain.rating.RatingFixture.price;
import static eu.hodina.domain.rating.RatingFixture.shown;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.hodina.domain.agreement.AgreementId;
import eu.hodina.domain.agreement.AgreementScope;
import eu.hodina.domain.agreement.Allowed;
import eu.hodina.domain.agreement.Retainer;
import eu.hodina.domain.agreement.RetainerBuilder;
import eu.hodina.domain.agreement.ServicePackage;
import eu.hodina.domain.catalog.ActivityCode;
import eu.hodina.domain.catalog.ActivityPrice;
import eu.hodina.domain.catalog.BillingRule;
import eu.hodina.domain.client.LineGrouping;
import eu.hodina.domain.money.CurrencyMismatchException;
import eu.hodina.domain.money.DatePeriod;
import eu.hodina.domain.money.HourlyPrice;
import eu.hodina.domain.money.Money;
import eu.hodina.domain.money.Validity;
import eu.hodina.domain.money.VatRate;
import eu.hodina.domain.order.Pricing;
import eu.hodina.domain.time.WorkLog;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Each step of rating.md with literal numbers. */
class RatingStepsTest {
    private static final Money FEE = Money.parse("CZK", "10000.00");
    private static final LocalDate OCTOBER_1 = LocalDate.of(2026, 10, 1);

    private static RetainerBuilder retainer(String id, long minutes) {
        return Retainer.from(new AgreementId(id), OCTOBER_1).fee(FEE).includes(new Allowed.Time(minutes));
    }

    private static ServicePackage credit(String id, String amount) {
        Allowed included = new Allowed.Credit(Money.parse("CZK", amount));
        return new ServicePackage(
                new AgreementId(id),
                AgreementScope.EVERYTHING,
                OCTOBER_1,
                Optional.empty(),
                FEE,
                Optional.of(included),
                Optional.empty());
    }

    /** One catalogue serves clients of several currencies. */
    @Test
    void a_minimum_charge_in_another_currency_matters_only_where_the_activity_was_worked_on() {
        BillingRule inEuros = new BillingRule(
                1, BillingRule.Mode.UP, 0, 0, Optional.of(Money.parse("EUR", "20.00")), BillingRule.Scope.ENTRY);
        RatingFixture fixture = october()
                .ruled(BillingRule.TO_THE_MINUTE)
                .activity("VISIT", Validity.always(), Optional.empty(), inEuros)
                .worked("a", 1, 60);
        assertThat(Rating.rate(fixture.input().build()).net()).isEqualTo(Money.parse("CZK", "1500.00"));
        RatingFixture worked = october().ruled(inEuros).worked("a", 1, 60);
        assertThatThrownBy(() -> Rating.rate(worked.input().build()))
                .isInstanceOf(CurrencyMismatchException.class)
                .hasMessage("expected an amount in CZK, found one in EUR");
    }

    @Test
    void sorts_a_log_without_a_start_before_any_and_texts_by_code_point() {
        RatingResult result = october()
                .with(log("a", 2, "00:00", 3))
                .with(log("b", 2, "", 2))
                .with(log("\uD83D\uDE00", 1, "", 1))
                .with(log("\uFFFD", 1, "", 1))
                .rate();
        assertThat(result.charges())
                .extracting(charge -> charge.log().value())
                .containsExactly("\uFFFD", "\uD83D\uDE00", "b", "a");
    }

    @Test
    void sorts_by_the_second_of_the_start() {
        RatingResult result = october()
                .with(log("c", 2, "08:01", 1))
                .with(log("b", 2, "08:00:59", 1))
                .with(log("a", 2, "08:00:30", 1))
                .with(log("none", 2, "", 1))
                .rate();
        assertThat(result.charges()).extracting(charge -> charge.log().value()).containsExactly("none", "a", "b", "c");
    }

    @Test
    void gives_the_surplus_of_a_day_to_its_last_log() {
        RatingResult result = october()
                .ruled(BillingRule.startedUnits(60).withScope(BillingRule.Scope.DAY))
                .with(log("late", 5, "14:00", 10))
                .with(log("early", 5, "08:00", 15))
                .rate();
        assertThat(shown(result))
                .containsExactly("early BILLABLE 15->15 min 375.00 CZK", "late BILLABLE 10->45 min 1125.00 CZK");
    }

    @Test
    void takes_a_negative_surplus_from_the_last_log_and_then_from_the_one_before() {
        RatingResult result = october()
                .ruled(new BillingRule(60, BillingRule.Mode.DOWN, 0, 0, Optional.empty(), BillingRule.Scope.TASK))
                .worked("W1", 5, 70)
                .worked("W2", 6, 20)
                .worked("W3", 7, 10)
                .rate();
        assertThat(shown(result))
                .containsExactly(
                        "W1 BILLABLE 70->60 min 1500.00 CZK",
                        "W2 BILLABLE 20->0 min 0.00 CZK",
                        "W3 BILLABLE 10->0 min 0.00 CZK");
    }

    @Test
    void does_not_bill_work_on_an_order_of_fixed_price_and_needs_no_price_for_it() {
        OrderTerms fixed = new OrderTerms(ORDER, Pricing.FIXED, true, false, List.of(), List.of());
        RatingResult result = october()
                .list("STANDARD", true)
                .orders(fixed)
                .worked("W1", 5, 70)
                .rate();
        assertThat(shown(result)).containsExactly("W1 FIXED_PRICE 70->0 min 0.00 CZK");
        assertThat(result.lines()).isEmpty();
    }

    @Test
    void splits_a_log_where_the_allowance_runs_out_and_measured_minutes_go_first() {
        RatingResult result = october()
                .ruled(BillingRule.startedUnits(60))
                .agreements(retainer("A1", 90).build())
                .worked("W1", 5, 100)
                .rate();
        assertThat(shown(result))
                .containsExactly("W1 COVERED 90->90 min 0.00 CZK", "W1 BILLABLE 10->30 min 750.00 CZK");
        assertThat(result.charges().get(0).listAmount()).contains(Money.parse("CZK", "2250.00"));
    }

    @Test
    void searches_the_price_in_its_order() {
        RatingFixture lists = october()
                .list("VIP", false, price("DEV", "1300.00"))
                .list("STANDARD", true, price("DEV", "anna", "1700.00"), price("DEV", "1500.00"));
        assertThat(found(lists)).isEqualTo(new Found("1700.00", PriceSource.DEFAULT_PRICE_LIST, "STANDARD", true));
        lists.client("VIP");
        assertThat(found(lists)).isEqualTo(new Found("1300.00", PriceSource.CLIENT_PRICE_LIST, "VIP", false));
        lists.agreements(
                overage("B", AgreementScope.EVERYTHING, "910.00"), overage("A", AgreementScope.EVERYTHING, "900.00"));
        assertThat(found(lists)).isEqualTo(new Found("900.00", PriceSource.RETAINER, "A", false));
        lists.orders(new OrderTerms(
                ORDER,
                Pricing.TIME,
                false,
                false,
                List.of(new ActivityPrice(DEV, HourlyPrice.parse("CZK", "1111.00"))),
                List.of()));
        assertThat(found(lists)).isEqualTo(new Found("1111.00", PriceSource.ORDER, "O1", false));
        AgreementScope ofOrder = new AgreementScope(Optional.of(ORDER), Optional.empty());
        lists.agreements(overage("A", AgreementScope.EVERYTHING, "900.00"), overage("B", ofOrder, "1000.00"));
        assertThat(found(lists)).isEqualTo(new Found("1000.00", PriceSource.ORDER_RETAINER, "B", false));
    }

    private record Found(String hourly, PriceSource source, String name, boolean workersOwn) {}

    private static Found found(RatingFixture fixture) {
        RatingInput input =
                fixture.input().workLogs(List.of(log("W1", 5, "", 60))).build();
        FoundPrice price = Rating.rate(input).charges().get(0).price().orElseThrow();
        return new Found(price.hourly().perHour().toPlainString(), price.source(), price.name(), price.workersOwn());
    }

    private static Retainer overage(String id, AgreementScope scope, String hourly) {
        return retainer(id, 0)
                .scope(scope)
                .overagePrice(HourlyPrice.parse("CZK", hourly))
                .build();
    }

    @Test
    void names_the_activity_the_date_and_the_lists_where_there_is_no_price() {
        RatingFixture fixture = october()
                .client("VIP")
                .list("VIP", false)
                .list("STANDARD", true)
                .worked("W1", 5, 1)
                .worked("W2", 6, 1);
        assertThatThrownBy(fixture::rate)
                .isInstanceOfSatisfying(MissingPriceException.class, missing -> {
                    assertThat(missing.activity()).isEqualTo(DEV);
                    assertThat(missing.date()).isEqualTo("2026-10-05");
                    assertThat(missing.searched()).containsExactly("VIP", "STANDARD");
                    assertThat(missing.logs()).extracting(Object::toString).containsExactly("W1", "W2");
                })
                .hasMessage("WORK_LOG W1: a price of DEV on 2026-10-05 in price list VIP, STANDARD");
    }

    @Test
    void amounts_are_the_growth_of_the_rounded_running_total() {
        RatingResult result = october()
                .list("STANDARD", true, price("DEV", "100.00"))
                .worked("W1", 5, 10)
                .worked("W2", 6, 10)
                .worked("W3", 7, 10)
                .rate();
        assertThat(shown(result))
                .containsExactly(
                        "W1 BILLABLE 10->10 min 16.67 CZK",
                        "W2 BILLABLE 10->10 min 16.66 CZK",
                        "W3 BILLABLE 10->10 min 16.67 CZK");
        assertThat(nets(result)).containsExactly("50.00");
    }

    @Test
    void rounds_half_a_minor_unit_up() {
        RatingResult below = october()
                .list("S", true, price("DEV", "0.29"))
                .worked("W", 5, 1)
                .rate();
        RatingResult half = october()
                .list("S", true, price("DEV", "0.30"))
                .worked("W", 5, 1)
                .rate();
        assertThat(nets(below)).containsExactly("0.00");
        assertThat(nets(half)).containsExactly("0.01");
    }

    @Test
    void tops_up_the_last_billable_charge_of_a_group_and_lets_credit_pay_it() {
        BillingRule least = new BillingRule(
                1, BillingRule.Mode.UP, 0, 0, Optional.of(Money.parse("CZK", "800.00")), BillingRule.Scope.DAY);
        RatingResult result = october()
                .ruled(least)
                .agreements(credit("P1", "600.00"))
                .worked("W1", 5, 10)
                .worked("W2", 5, 12)
                .rate();
        Charge last = result.charges().get(1);
        assertThat(last.topUp()).contains(Money.parse("CZK", "250.00"));
        assertThat(last.line()).hasValue(0);
        assertThat(last.minimumLine()).hasValue(1);
        assertThat(last.credits()).containsExactly(new Credit(new AgreementId("P1"), Money.parse("CZK", "350.00")));
        assertThat(nets(result)).containsExactly("550.00", "250.00", "10000.00", "-600.00");
    }

    @Test
    void computes_vat_once_per_rate_over_the_lines_falling() {
        RatingResult result = october()
                .activity("DEV", Validity.always(), Optional.empty(), BillingRule.TO_THE_MINUTE)
                .activity("FOOD", Validity.always(), Optional.of(VatRate.ofPercent("12")), BillingRule.TO_THE_MINUTE)
                .list("STANDARD", true, price("DEV", "10.02"), price("FOOD", "10.04"))
                .lines(LineGrouping.ENTRY)
                .with(of("FOOD", "F1"))
                .with(of("DEV", "D1"))
                .with(of("DEV", "D2"))
                .with(of("FOOD", "F2"))
                .rate();
        assertThat(result.vatSummary())
                .containsExactly(
                        new RatedVat(VatRate.ofPercent("21"), Money.parse("CZK", "20.04"), Money.parse("CZK", "4.21")),
                        new RatedVat(VatRate.ofPercent("12"), Money.parse("CZK", "20.08"), Money.parse("CZK", "2.41")));
        assertThat(result.total()).isEqualTo(Money.parse("CZK", "46.74"));
    }

    private static WorkLog of(String activity, String id) {
        WorkLog log = log(id, 5, "", 60);
        return new WorkLog(
                log.id(),
                log.order(),
                log.task(),
                log.worker(),
                new ActivityCode(activity),
                log.date(),
                log.start(),
                log.minutes(),
                log.kind(),
                log.writeOff(),
                "");
    }

    @Test
    void a_correction_of_a_correction_stands_in_the_place_of_the_log() {
        RatingResult result = october()
                .worked("W1", 5, 50)
                .worked("W2", 5, 60)
                .corrected("X2", "X1", 70)
                .corrected("X1", "W1", 0)
                .rate();
        assertThat(shown(result))
                .containsExactly("X2 BILLABLE 70->70 min 1750.00 CZK", "W2 BILLABLE 60->60 min 1500.00 CZK");
    }

    @Test
    void refuses_a_second_correction_a_cycle_and_a_correction_of_nothing() {
        assertThatThrownBy(october().worked("W1", 5, 1).corrected("X1", "W1", 2).corrected("X2", "W1", 3)::rate)
                .isInstanceOf(RatingRefusedException.class)
                .hasMessageContaining("correct the correction");
        assertThatThrownBy(october().worked("W1", 5, 1).corrected("X1", "X2", 2).corrected("X2", "X1", 3)::rate)
                .isInstanceOf(RatingRefusedException.class);
        assertThatThrownBy(october().corrected("X1", "W9", 2)::rate).isInstanceOf(RatingRefusedException.class);
    }

    @Test
    void refuses_a_log_twice_and_a_log_outside_the_period() {
        assertThatThrownBy(october().worked("W1", 5, 1).worked("W1", 6, 1)::rate)
                .isInstanceOf(RatingRefusedException.class)
                .hasMessageContaining("W1");
        RatingInputBuilder september =
                RatingInput.of(CZK, new DatePeriod(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 9, 30)));
        assertThatThrownBy(() -> Rating.rate(
                        september.workLogs(List.of(log("W1", 5, "", 1))).build()))
                .hasMessageContaining("a date from 2026-09-01 to 2026-09-30, not 2026-10-05");
    }
}
