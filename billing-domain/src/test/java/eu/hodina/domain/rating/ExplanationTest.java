package eu.hodina.domain.rating;

import static eu.hodina.domain.rating.RatingFixture.CZK;
import static eu.hodina.domain.rating.RatingFixture.DEV;
import static eu.hodina.domain.rating.RatingFixture.ORDER;
import static eu.hodina.domain.rating.RatingFixture.october;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.hodina.domain.agreement.AgreementId;
import eu.hodina.domain.agreement.AgreementPeriod;
import eu.hodina.domain.agreement.Allowed;
import eu.hodina.domain.agreement.OpeningAllowance;
import eu.hodina.domain.agreement.Retainer;
import eu.hodina.domain.agreement.RetainerBuilder;
import eu.hodina.domain.catalog.ActivityRule;
import eu.hodina.domain.catalog.BillingRule;
import eu.hodina.domain.client.LineGrouping;
import eu.hodina.domain.money.Money;
import eu.hodina.domain.money.Validity;
import eu.hodina.domain.order.Pricing;
import eu.hodina.domain.time.Correction;
import eu.hodina.domain.time.WorkLogId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Each step of an explanation with literal numbers. */
class ExplanationTest {
    private static final LocalDate SEPTEMBER_1 = LocalDate.of(2026, 9, 1);
    private static final LocalDate OCTOBER_1 = LocalDate.of(2026, 10, 1);

    private static List<Explanation> explained(RatingFixture october) {
        return Rating.explain(october.input().build());
    }

    private static RetainerBuilder retainer(LocalDate from, Allowed allowed) {
        return Retainer.from(new AgreementId("A1"), from)
                .fee(Money.parse("CZK", "10000.00"))
                .includes(allowed);
    }

    @Test
    void names_the_rule_of_the_activitys_version_on_the_day() {
        LocalDate sixteenth = LocalDate.of(2026, 10, 16);
        Validity before = Validity.between(OCTOBER_1, sixteenth.minusDays(1));
        AppliedRule rule = explained(october()
                        .activity("DEV", before, Optional.empty(), BillingRule.TO_THE_MINUTE)
                        .activity("DEV", Validity.from(sixteenth), Optional.empty(), BillingRule.startedUnits(60))
                        .worked("W01", 16, 61))
                .get(0)
                .rule()
                .orElseThrow();
        assertThat(rule.source()).isEqualTo(RuleSource.ACTIVITY);
        assertThat(rule.version().validity()).isEqualTo(Validity.from(sixteenth));
        assertThat(List.of(rule.measured(), rule.billed())).containsExactly(61L, 120L);
    }

    @Test
    void names_the_orders_rule_before_the_clients() {
        ActivityRule hours = new ActivityRule(DEV, BillingRule.startedUnits(60));
        ActivityRule quarters = new ActivityRule(DEV, BillingRule.startedUnits(15));
        OrderTerms order = new OrderTerms(ORDER, Pricing.TIME, false, false, List.of(), List.of(quarters));
        ClientTerms client = new ClientTerms(Optional.empty(), LineGrouping.ACTIVITY, List.of(hours));

        RatingInputBuilder input = october().worked("W01", 1, 20).input().client(client);
        AppliedRule ofClient = Rating.explain(input.build()).get(0).rule().orElseThrow();
        AppliedRule ofOrder = Rating.explain(input.orders(List.of(order)).build())
                .get(0)
                .rule()
                .orElseThrow();
        assertThat(ofClient.source()).isEqualTo(RuleSource.CLIENT);
        assertThat(ofClient.billed()).isEqualTo(60);
        assertThat(ofOrder.source()).isEqualTo(RuleSource.ORDER);
        assertThat(ofOrder.billed()).isEqualTo(30);
    }

    @Test
    void counts_the_logs_of_a_group_once_each_though_they_are_split() {
        List<Explanation> explanations = explained(october()
                .ruled(BillingRule.startedUnits(60).withScope(BillingRule.Scope.DAY))
                .agreements(retainer(OCTOBER_1, new Allowed.Time(30)).build())
                .worked("W01", 1, 45)
                .worked("W02", 1, 50));
        assertThat(explanations).hasSize(3);
        AppliedRule rule = explanations.get(2).rule().orElseThrow();
        assertThat(rule.logs()).isEqualTo(2);
        assertThat(List.of(rule.measured(), rule.billed())).containsExactly(95L, 120L);
        assertThat(explanations.get(1).isPiece()).isTrue();
        assertThat(explanations.get(1).logMeasured()).isEqualTo(45);
        assertThat(explanations.get(2).isPiece()).isFalse();
    }

    @Test
    void says_what_was_left_after_the_cap_took_its_part() {
        Retainer retainer = retainer(SEPTEMBER_1, new Allowed.Time(100))
                .carryOver(1)
                .carryOverCap(new Allowed.Time(40))
                .build();
        AgreementPeriod september = new AgreementPeriod(retainer.id(), SEPTEMBER_1);
        RatingInput input = october()
                .agreements(retainer)
                .worked("W01", 1, 90)
                .input()
                .opening(List.of(new OpeningAllowance(september, new Allowed.Time(70))))
                .build();
        List<Explanation> explanations = Rating.explain(input);
        assertThat(explanations)
                .flatExtracting(Explanation::draws)
                .containsExactly(
                        new AllowanceDraw(retainer, SEPTEMBER_1, true, new Allowed.Time(40), new Allowed.Time(0)),
                        new AllowanceDraw(retainer, OCTOBER_1, false, new Allowed.Time(100), new Allowed.Time(50)));
    }

    @Test
    void tells_the_periods_of_one_credit_apart() {
        Retainer retainer =
                retainer(SEPTEMBER_1, credit("1000.00")).carryOver(1).build();
        AgreementPeriod september = new AgreementPeriod(retainer.id(), SEPTEMBER_1);
        RatingInput input = october()
                .agreements(retainer)
                .worked("W01", 1, 30)
                .input()
                .opening(List.of(new OpeningAllowance(september, credit("200.00"))))
                .build();
        Explanation explanation = Rating.explain(input).get(0);
        assertThat(explanation.charge().credits())
                .containsExactly(new Credit(retainer.id(), Money.parse("CZK", "750.00")));
        assertThat(explanation.draws())
                .containsExactly(
                        new AllowanceDraw(retainer, SEPTEMBER_1, true, credit("200.00"), credit("0.00")),
                        new AllowanceDraw(retainer, OCTOBER_1, false, credit("1000.00"), credit("450.00")));
    }

    private static Allowed credit(String amount) {
        return new Allowed.Credit(Money.parse("CZK", amount));
    }

    @Test
    void follows_the_running_total_of_the_line() {
        List<RunningTotal> totals = explained(october()
                        .list("STANDARD", true, RatingFixture.price("DEV", "1234.50"))
                        .worked("W01", 1, 1)
                        .worked("W02", 2, 1))
                .stream()
                .map(explanation -> explanation.total().orElseThrow())
                .toList();
        assertThat(totals).extracting(RunningTotal::line).containsOnly("DEV");
        assertThat(totals)
                .extracting(RunningTotal::before)
                .containsExactly(Money.zero(CZK), Money.parse("CZK", "20.58"));
        assertThat(totals)
                .extracting(RunningTotal::after)
                .containsExactly(Money.parse("CZK", "20.58"), Money.parse("CZK", "41.15"));
        assertThat(totals).extracting(RunningTotal::isRoundedBefore).containsExactly(false, true);
        assertThat(totals).extracting(RunningTotal::isRoundedAfter).containsExactly(true, false);
    }

    @Test
    void names_the_log_that_a_correction_replaces_and_its_own_reason() {
        Correction first = new Correction(new WorkLogId("X1"), new WorkLogId("W01"), 40, Optional.empty());
        Correction second = new Correction(new WorkLogId("X2"), new WorkLogId("X1"), 30, Optional.of("goodwill"));
        RatingInput input = october()
                .worked("W01", 1, 50)
                .input()
                .corrections(List.of(first, second))
                .build();
        Explanation explanation = Rating.explain(input).get(0);
        assertThat(explanation.charge().log()).isEqualTo(new WorkLogId("X2"));
        assertThat(explanation.corrects()).contains(new WorkLogId("W01"));
        assertThat(explanation.writeOff()).contains("goodwill");
        assertThat(explanation.rule()).isEmpty();
    }

    @Test
    void refuses_what_the_engine_refuses() {
        assertThatThrownBy(() -> explained(october()
                        .list("STANDARD", true, RatingFixture.price("TEST", "100.00"))
                        .worked("W01", 1, 50)))
                .isInstanceOf(MissingPriceException.class);
    }
}
