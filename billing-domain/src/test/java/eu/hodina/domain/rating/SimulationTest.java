package eu.hodina.domain.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.hodina.domain.agreement.AgreementId;
import eu.hodina.domain.agreement.AgreementPeriod;
import eu.hodina.domain.agreement.Allowed;
import eu.hodina.domain.agreement.OpeningAllowance;
import eu.hodina.domain.agreement.Retainer;
import eu.hodina.domain.catalog.ActivityPrice;
import eu.hodina.domain.catalog.ActivityRule;
import eu.hodina.domain.catalog.BillingRule;
import eu.hodina.domain.catalog.PriceListCode;
import eu.hodina.domain.money.HourlyPrice;
import eu.hodina.domain.money.Money;
import eu.hodina.domain.rating.simulation.ActivityChange;
import eu.hodina.domain.rating.simulation.AgreementChange;
import eu.hodina.domain.rating.simulation.BilledFigures;
import eu.hodina.domain.rating.simulation.ChangedTerms;
import eu.hodina.domain.rating.simulation.ClientChange;
import eu.hodina.domain.rating.simulation.OrderChange;
import eu.hodina.domain.rating.simulation.PriceListChange;
import eu.hodina.domain.rating.simulation.RatingChange;
import eu.hodina.domain.rating.simulation.Removal;
import eu.hodina.domain.rating.simulation.Simulation;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SimulationTest {
    private static final PriceListCode STANDARD = new PriceListCode("STANDARD");
    private static final AgreementId A1 = new AgreementId("A1");

    private static RatingFixture anHourAndAMinute() {
        return RatingFixture.october().worked("W1", 5, 61);
    }

    /** Ten hours a month for 10000.00; 600 + 30 minutes worked. */
    private static RatingFixture tenHours() {
        return RatingFixture.october().worked("W1", 5, 600).worked("W2", 6, 30).agreements(tenHoursAMonth());
    }

    private static Retainer tenHoursAMonth() {
        return Retainer.from(A1, LocalDate.of(2026, 1, 1))
                .fee(crowns("10000.00"))
                .includes(new Allowed.Time(600))
                .build();
    }

    private static Money crowns(String amount) {
        return Money.parse("CZK", amount);
    }

    private static Simulation simulate(RatingFixture fixture, RatingChange change) {
        RatingInput input = fixture.input().build();
        return Simulation.of(input, change.applyTo(input));
    }

    /** {@code A1 DEV 600/0 min 0.00} for each row. */
    private static List<String> shown(Simulation simulation, boolean after) {
        return simulation.rows().stream()
                .map(row -> {
                    BilledFigures figures = after ? row.after() : row.before();
                    return row.agreement().map(AgreementId::value).orElse("-") + " "
                            + row.activity().map(Object::toString).orElse("-") + " " + figures.coveredMinutes() + "/"
                            + figures.billedMinutes() + " min "
                            + figures.net().toPlainString();
                })
                .toList();
    }

    @Test
    void an_hour_that_costs_100_more() {
        RatingChange dearer = RatingChange.NOTHING.withPriceLists(
                List.of(PriceListChange.prices(STANDARD, RatingFixture.price("DEV", "1600.00"))));
        Simulation simulation = simulate(anHourAndAMinute(), dearer);
        assertThat(simulation.before().net()).isEqualTo(crowns("1525.00"));
        assertThat(simulation.after().net()).isEqualTo(crowns("1626.67"));
        assertThat(simulation.difference().net()).isEqualTo(crowns("101.67"));
        assertThat(simulation.difference().billedMinutes()).isZero();
    }

    @Test
    void eight_hours_in_the_retainer_instead_of_ten() {
        RatingChange less = RatingChange.NOTHING.withAgreements(
                List.of(ChangedTerms.of(A1).includes(new Allowed.Time(480)).build()));
        Simulation simulation = simulate(tenHours(), less);
        assertThat(shown(simulation, false))
                .containsExactly("- DEV 0/30 min 750.00", "A1 - 0/0 min 10000.00", "A1 DEV 600/0 min 0.00");
        assertThat(shown(simulation, true))
                .containsExactly("- DEV 0/150 min 3750.00", "A1 - 0/0 min 10000.00", "A1 DEV 480/0 min 0.00");
        assertThat(simulation.difference().net()).isEqualTo(crowns("3000.00"));
        assertThat(simulation.difference().coveredMinutes()).isEqualTo(-120);
        assertThat(simulation.difference().billedMinutes()).isEqualTo(120);
    }

    @Test
    void a_retainer_that_pays_money_instead_of_time() {
        RatingChange money = RatingChange.NOTHING.withAgreements(List.of(ChangedTerms.of(A1)
                .includes(new Allowed.Credit(crowns("5000.00")))
                .fee(crowns("4000.00"))
                .build()));
        Simulation simulation = simulate(tenHours(), money);
        assertThat(shown(simulation, true))
                .containsExactly("- DEV 0/630 min 15750.00", "A1 - 0/0 min 4000.00", "A1 DEV 0/0 min -5000.00");
        assertThat(simulation.difference())
                .isEqualTo(new BilledFigures(
                        600, -600, crowns("15000.00"), crowns("0.00"), crowns("-6000.00"), crowns("-5000.00")));
    }

    @Test
    void without_the_retainer_its_opening_goes_too() {
        RatingInput input = tenHours()
                .input()
                .opening(List.of(
                        new OpeningAllowance(new AgreementPeriod(A1, LocalDate.of(2026, 9, 1)), new Allowed.Time(0))))
                .build();
        Removal gone = new Removal(List.of(), Optional.empty(), List.of(), List.of(), List.of(A1));
        RatingInput without = RatingChange.NOTHING.without(gone).applyTo(input);
        assertThat(without.agreements()).isEmpty();
        assertThat(without.opening()).isEmpty();
        assertThat(Simulation.of(input, without).difference().net()).isEqualTo(crowns("5000.00"));
    }

    @Test
    void a_retainer_that_was_never_there() {
        Simulation simulation = simulate(
                anHourAndAMinute(),
                RatingChange.NOTHING.withAgreements(List.of(new AgreementChange.Whole(tenHoursAMonth()))));
        assertThat(shown(simulation, true))
                .containsExactly("- DEV 0/0 min 0.00", "A1 - 0/0 min 10000.00", "A1 DEV 61/0 min 0.00");
        assertThat(simulation.difference().net()).isEqualTo(crowns("8475.00"));
    }

    @Test
    void started_hours_by_the_activity_and_started_quarters_by_the_order() {
        RatingChange rules = RatingChange.NOTHING
                .withActivities(List.of(ActivityChange.rule(RatingFixture.DEV, BillingRule.startedUnits(60))))
                .withOrders(List.of(new OrderChange(
                        RatingFixture.ORDER,
                        List.of(new ActivityPrice(RatingFixture.DEV, HourlyPrice.parse("CZK", "1000.00"))),
                        List.of())));
        assertThat(simulate(anHourAndAMinute(), rules).after().net()).isEqualTo(crowns("2000.00"));
        RatingChange ofClient = rules.withClient(new ClientChange(
                Optional.empty(), List.of(new ActivityRule(RatingFixture.DEV, BillingRule.startedUnits(15)))));
        assertThat(simulate(anHourAndAMinute(), ofClient).after().net()).isEqualTo(crowns("1250.00"));
    }

    @Test
    void a_minimum_charge_shows_apart() {
        BillingRule least =
                new BillingRule(1, BillingRule.Mode.UP, 0, 0, Optional.of(crowns("1600.00")), BillingRule.Scope.ENTRY);
        RatingChange change =
                RatingChange.NOTHING.withActivities(List.of(ActivityChange.rule(RatingFixture.DEV, least)));
        BilledFigures difference = simulate(anHourAndAMinute(), change).difference();
        assertThat(difference.minimums()).isEqualTo(crowns("75.00"));
        assertThat(difference.work()).isEqualTo(crowns("0.00"));
    }

    @Test
    void nothing_changed_is_no_difference() {
        Simulation simulation = simulate(tenHours(), RatingChange.NOTHING);
        assertThat(simulation.difference()).isEqualTo(BilledFigures.none(RatingFixture.CZK));
        assertThat(simulation.before().net()).isEqualTo(crowns("10750.00"));
    }

    @Test
    void other_logs_are_no_simulation() {
        RatingInput one = anHourAndAMinute().input().build();
        RatingInput other = tenHours().input().build();
        assertThatThrownBy(() -> Simulation.of(one, other)).isInstanceOf(IllegalArgumentException.class);
    }
}
