package eu.hodina.application.rating;

import static eu.hodina.application.rating.ExplainedWork.DEV;
import static eu.hodina.application.rating.ExplainedWork.ORDER;
import static eu.hodina.domain.client.Language.CS;
import static eu.hodina.domain.client.Language.EN;
import static org.assertj.core.api.Assertions.assertThat;

import eu.hodina.domain.catalog.ActivityRule;
import eu.hodina.domain.catalog.BillingRule;
import eu.hodina.domain.catalog.BillingRule.Mode;
import eu.hodina.domain.catalog.BillingRule.Scope;
import eu.hodina.domain.client.LineGrouping;
import eu.hodina.domain.money.Validity;
import eu.hodina.domain.order.Pricing;
import eu.hodina.domain.rating.ClientTerms;
import eu.hodina.domain.rating.OrderTerms;
import eu.hodina.domain.time.WorkKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is measured, how it is rounded, and why it is not billed. */
class ExplanationTextTest {
    private static final LocalDate SIXTEENTH = LocalDate.of(2026, 10, 16);

    private static ExplainedWork work() {
        return new ExplainedWork();
    }

    private static BillingRule rule(int unit, Mode mode) {
        return new BillingRule(unit, mode, 0, 0, Optional.empty(), Scope.ENTRY);
    }

    @Test
    void billed_to_the_minute() {
        ExplainedWork work = work().worked(1, 61);
        assertThat(work.in(CS))
                .containsExactly("61 min měřeno; účtuje se na minutu (pravidlo úkonu DEV);"
                        + " 1 450,00 Kč/h podle ceníku STANDARD; 1 474,17 Kč po zaokrouhlení.");
        assertThat(work.in(EN))
                .containsExactly("61 min measured; billed to the minute (rule of activity DEV);"
                        + " CZK 1,450.00/h by price list STANDARD; CZK 1,474.17, rounded.");
    }

    @Test
    void by_started_hours_of_the_version_of_the_day() {
        ExplainedWork work = work().ruled(
                        Validity.between(LocalDate.of(2026, 1, 1), SIXTEENTH.minusDays(1)), rule(15, Mode.UP))
                .ruled(Validity.from(SIXTEENTH), BillingRule.startedUnits(60))
                .worked(15, 61)
                .worked(16, 61);
        assertThat(work.in(CS))
                .containsExactly(
                        "61 min měřeno; započaté čtvrthodiny (pravidlo úkonu DEV od 1. 1. 2026 do 15. 10. 2026)"
                                + " dávají 75 min; 1 450,00 Kč/h podle ceníku STANDARD; 1 812,50 Kč.",
                        "61 min měřeno; započaté hodiny (pravidlo úkonu DEV od 16. 10. 2026) dávají 120 min;"
                                + " 1 450,00 Kč/h podle ceníku STANDARD; 2 900,00 Kč.");
        assertThat(work.in(EN))
                .containsExactly(
                        "61 min measured; started quarter hours (rule of activity DEV from 1 January 2026 to"
                                + " 15 October 2026) give 75 min; CZK 1,450.00/h by price list STANDARD; CZK 1,812.50.",
                        "61 min measured; started hours (rule of activity DEV from 16 October 2026) give 120 min;"
                                + " CZK 1,450.00/h by price list STANDARD; CZK 2,900.00.");
    }

    @Test
    void keeps_numbers_and_their_units_on_one_line() {
        ExplainedWork work = work().ruled(BillingRule.startedUnits(60)).worked(1, 61);
        assertThat(ExplanationText.in(CS).of(work.explained().get(0)))
                .isEqualTo("61\u00a0min měřeno; započaté hodiny (pravidlo úkonu DEV) dávají 120\u00a0min;"
                        + " 1\u00a0450,00\u00a0Kč/h podle ceníku STANDARD; 2\u00a0900,00\u00a0Kč.");
    }

    @Test
    void with_grace_and_at_least_some_minutes() {
        ExplainedWork grace =
                work().ruled(BillingRule.startedUnits(60).withGrace(5)).worked(1, 65);
        assertThat(grace.in(CS).get(0))
                .contains("; započaté hodiny s tolerancí 5 min (pravidlo úkonu DEV) dávají 60 min; ");
        assertThat(grace.in(EN).get(0))
                .contains("; started hours with a grace of 5 min (rule of activity DEV) give 60 min; ");

        ExplainedWork least =
                work().ruled(BillingRule.TO_THE_MINUTE.withMinimumMinutes(30)).worked(1, 4);
        assertThat(least.in(CS))
                .containsExactly("4 min měřeno; účtování na minutu, nejméně 30 min (pravidlo úkonu DEV) dává 30 min;"
                        + " 1 450,00 Kč/h podle ceníku STANDARD; 725,00 Kč.");
        assertThat(least.in(EN))
                .containsExactly("4 min measured; billing to the minute, at least 30 min (rule of activity DEV)"
                        + " gives 30 min; CZK 1,450.00/h by price list STANDARD; CZK 725.00.");
    }

    @Test
    void to_the_nearest_unit_down_to_one_and_by_uncommon_ones() {
        ExplainedWork nearest = work().ruled(rule(30, Mode.NEAREST)).worked(1, 14);
        assertThat(nearest.in(CS))
                .containsExactly("14 min měřeno; zaokrouhlení na nejbližších 30 min (pravidlo úkonu DEV) dává 0 min;"
                        + " nic se neúčtuje.");
        assertThat(nearest.in(EN))
                .containsExactly("14 min measured; rounding to the nearest 30 min (rule of activity DEV) gives 0 min;"
                        + " nothing is billed.");
        assertThat(work().ruled(rule(30, Mode.DOWN)).worked(1, 44).in(CS).get(0))
                .contains("; celé úseky po 30 min (pravidlo úkonu DEV) dávají 30 min; ");
        assertThat(work().ruled(rule(30, Mode.UP)).worked(1, 44).in(EN).get(0))
                .contains("; started half hours (rule of activity DEV) give 60 min; ");
        assertThat(work().ruled(rule(6, Mode.UP)).worked(1, 44).in(EN).get(0))
                .contains("; started units of 6 min (rule of activity DEV) give 48 min; ");
    }

    @Test
    void a_day_together_with_the_surplus_on_its_last_log() {
        ExplainedWork day = work().ruled(BillingRule.startedUnits(60).withScope(Scope.DAY))
                .worked(1, 10)
                .worked(1, 15)
                .worked(1, 20);
        assertThat(day.in(CS))
                .element(0)
                .isEqualTo("10 min měřeno; zaokrouhluje se dohromady za den (výkazů: 3, celkem 45 min); započaté hodiny"
                        + " (pravidlo úkonu DEV) dávají 60 min; z toho na tento výkaz 10 min;"
                        + " 1 450,00 Kč/h podle ceníku STANDARD; 241,67 Kč po zaokrouhlení.");
        assertThat(day.in(CS).get(2)).contains("; z toho na tento výkaz 35 min, tedy 15 min navíc; ");
        assertThat(day.in(EN).get(2))
                .startsWith("20 min measured; rounded together over the day (3 work logs, 45 min in all); started hours"
                        + " (rule of activity DEV) give 60 min; 35 min of it for this work log,"
                        + " 15 min more than measured; ");
    }

    @Test
    void a_task_together_where_grace_takes_from_the_last_log() {
        ExplainedWork task = work().ruled(
                        BillingRule.startedUnits(60).withGrace(5).withScope(Scope.TASK))
                .worked(1, 60)
                .worked(2, 3);
        assertThat(task.in(CS).get(1))
                .isEqualTo("3 min měřeno; zaokrouhluje se dohromady za úkol (výkazů: 2, celkem 63 min); započaté hodiny"
                        + " s tolerancí 5 min (pravidlo úkonu DEV) dávají 60 min; z toho na tento výkaz 0 min,"
                        + " tedy o 3 min méně; nic se neúčtuje.");
        assertThat(task.in(EN).get(1))
                .endsWith("; 0 min of it for this work log, 3 min less than measured; nothing is billed.");
    }

    @Test
    void by_the_rule_of_the_order_or_the_client() {
        ActivityRule hours = new ActivityRule(DEV, BillingRule.startedUnits(60));
        ExplainedWork ofClient =
                work().worked(1, 61).client(new ClientTerms(Optional.empty(), LineGrouping.ACTIVITY, List.of(hours)));
        assertThat(ofClient.in(CS).get(0))
                .contains("; započaté hodiny (vlastní pravidlo klienta pro úkon DEV) dávají 120 min; ");
        assertThat(ofClient.in(EN).get(0))
                .contains("; started hours (the client's own rule for activity DEV) give 120 min; ");
        ExplainedWork ofOrder = work().worked(1, 61)
                .order(new OrderTerms(ORDER, Pricing.TIME, false, false, List.of(), List.of(hours)));
        assertThat(ofOrder.in(CS).get(0))
                .contains("; započaté hodiny (pravidlo zakázky O1 pro úkon DEV) dávají 120 min; ");
        assertThat(ofOrder.in(EN).get(0))
                .contains("; started hours (rule of order O1 for activity DEV) give 120 min; ");
    }

    @Test
    void internal_work_and_rework() {
        ExplainedWork work = work().worked(1, 90, WorkKind.INTERNAL, Optional.empty())
                .worked(2, 45, WorkKind.REWORK, Optional.empty());
        assertThat(work.in(CS))
                .containsExactly(
                        "90 min měřeno; interní práce se neúčtuje.",
                        "45 min měřeno; oprava vlastních chyb se v zakázce O1 neúčtuje.");
        assertThat(work.in(EN))
                .containsExactly(
                        "90 min measured; internal work is not billed.",
                        "45 min measured; rework is not billed in order O1.");
    }

    @Test
    void rework_that_the_order_pays_for() {
        ExplainedWork work = work().worked(1, 60, WorkKind.REWORK, Optional.empty())
                .order(new OrderTerms(ORDER, Pricing.TIME, true, false, List.of(), List.of()));
        assertThat(work.in(CS))
                .containsExactly("60 min měřeno; oprava chyb, kterou zakázka O1 platí; účtuje se na minutu (pravidlo"
                        + " úkonu DEV); 1 450,00 Kč/h podle ceníku STANDARD; 1 450,00 Kč.");
        assertThat(work.in(EN).get(0))
                .startsWith("60 min measured; rework that order O1 pays for; billed to the minute");
    }

    @Test
    void an_order_of_a_fixed_price() {
        ExplainedWork work =
                work().worked(1, 1440).order(new OrderTerms(ORDER, Pricing.FIXED, false, false, List.of(), List.of()));
        assertThat(work.in(CS)).containsExactly("1 440 min měřeno; zakázka O1 má pevnou cenu, její čas se neúčtuje.");
        assertThat(work.in(EN))
                .containsExactly("1,440 min measured; order O1 has a fixed price, its time is not billed.");
    }

    @Test
    void written_off_with_the_reason_in_one_line() {
        ExplainedWork work = work().worked(1, 60, WorkKind.BILLABLE, Optional.of("our mistake\n in the estimate."));
        assertThat(work.in(CS)).containsExactly("60 min měřeno; odepsáno, neúčtuje se: our mistake in the estimate.");
        assertThat(work.in(EN))
                .containsExactly("60 min measured; written off, not billed: our mistake in the estimate.");
    }

    @Test
    void a_correction_and_one_that_cancels() {
        ExplainedWork work =
                work().worked(1, 90).worked(2, 45).corrected("X1", "W1", 60).corrected("X2", "W2", 0);
        assertThat(work.in(CS))
                .containsExactly(
                        "60 min měřeno (oprava výkazu W1); účtuje se na minutu (pravidlo úkonu DEV);"
                                + " 1 450,00 Kč/h podle ceníku STANDARD; 1 450,00 Kč.",
                        "0 min měřeno (oprava výkazu W2); zrušeno, nic se neúčtuje.");
        assertThat(work.in(EN).get(0)).startsWith("60 min measured (correction of work log W1); billed");
        assertThat(work.in(EN).get(1))
                .isEqualTo("0 min measured (correction of work log W2); cancelled, nothing is billed.");
    }
}
