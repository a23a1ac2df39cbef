package eu.hodina.domain.rating;

import static eu.hodina.domain.rating.BilledMonths.shown;
import static eu.hodina.domain.rating.BilledMonths.shownCredits;
import static org.assertj.core.api.Assertions.assertThat;

import eu.hodina.domain.agreement.AgreementId;
import eu.hodina.domain.agreement.AgreementPeriod;
import eu.hodina.domain.agreement.Allowed;
import eu.hodina.domain.agreement.FeeDue;
import eu.hodina.domain.agreement.OpeningAllowance;
import eu.hodina.domain.agreement.Retainer;
import eu.hodina.domain.agreement.RetainerBuilder;
import eu.hodina.domain.catalog.BillingRule;
import eu.hodina.domain.client.LineGrouping;
import eu.hodina.domain.money.Money;
import eu.hodina.domain.money.VatRate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Late logs and corrections with literal numbers (rating.md, "Corrections and late logs"; handbook 3.7). */
class PeriodComparisonTest {
    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 1);

    private static RetainerBuilder retainer(String fee, Allowed allowed) {
        return Retainer.from(new AgreementId("A1"), JANUARY)
                .fee(Money.parse("CZK", fee))
                .includes(allowed);
    }

    private static RetainerBuilder tenHours() {
        return retainer("12000.00", new Allowed.Time(600)).carryOver(1);
    }

    private static RetainerBuilder credit(String amount) {
        return retainer("0.00", new Allowed.Credit(Money.parse("CZK", amount)));
    }

    /** Handbook 3.7: 10 hours, one period carried over; 8 in January, 12 in February, then an hour of January. */
    private static BilledMonths eightAndTwelveHours() {
        return new BilledMonths()
                .agreements(tenHours().build())
                .worked("J", "2026-01-10", 480)
                .worked("F", "2026-02-10", 720)
                .bill(1)
                .bill(2);
    }

    @Test
    void bills_a_late_hour_of_january_where_it_is_missing_in_february() {
        BilledMonths months = eightAndTwelveHours();
        assertThat(months.compare().isEmpty()).isTrue();
        months.worked("late", "2026-01-20", 60);

        PeriodDifferences found = months.compare();
        assertThat(shown(found.differences())).containsExactly("2026-02 WORK DEV 1450.00");
        assertThat(found.credits()).isEmpty();
        RatedLine line = found.differences().get(0).asDifference();
        assertThat(line.kind()).isEqualTo(LineKind.DIFFERENCE);
        assertThat(line.period()).contains(LocalDate.of(2026, 2, 1));
        assertThat(line.minutes()).isEmpty();

        months.bill(3);
        assertThat(months.shown("F3")).containsExactly("2026-02 WORK DEV 1450.00", "2026-03 FEE A1 12000.00");
        assertThat(months.compare().isEmpty()).isTrue();
    }

    @Test
    void credits_the_withdrawn_hour_to_the_document_that_billed_it() {
        BilledMonths months =
                eightAndTwelveHours().worked("late", "2026-01-20", 60).bill(3).corrected("none", "late", 0);

        PeriodDifferences found = months.compare();
        assertThat(found.differences()).isEmpty();
        assertThat(shownCredits(found)).containsExactly("F3: 2026-02 WORK DEV -1450.00");
        DocumentCredit note = found.credits().get(0);
        assertThat(VatRate.ofPercent("21").taxOf(note.net())).isEqualTo(Money.parse("CZK", "-304.50"));

        assertThat(months.settle().compare().isEmpty()).isTrue();
    }

    @Test
    void a_late_log_never_changes_a_fee() {
        BilledMonths months = eightAndTwelveHours().worked("late", "2026-01-20", 60);
        assertThat(months.chain().results())
                .flatExtracting(RatingResult::fees)
                .extracting(fee -> fee.amount().toPlainString())
                .containsExactly("12000.00", "12000.00");
    }

    @Test
    void takes_from_the_newest_document_first_and_never_more_than_it_bears() {
        BilledMonths months = new BilledMonths()
                .worked("a", "2026-01-10", 60)
                .bill(1)
                .worked("b", "2026-01-11", 30)
                .bill(2)
                .worked("c", "2026-01-12", 15)
                .bill(3)
                .corrected("a0", "a", 0);
        assertThat(months.shown("F2")).containsExactly("2026-01 WORK DEV 725.00");
        assertThat(months.shown("F3")).containsExactly("2026-01 WORK DEV 362.50");
        assertThat(shownCredits(months.compare()))
                .containsExactly(
                        "F3: 2026-01 WORK DEV -362.50", "F2: 2026-01 WORK DEV -725.00", "F1: 2026-01 WORK DEV -362.50");
        months.settle().corrected("b0", "b", 0);
        assertThat(shownCredits(months.compare())).containsExactly("F1: 2026-01 WORK DEV -725.00");
        months.settle().corrected("a1", "a0", 60);
        assertThat(shown(months.compare().differences())).containsExactly("2026-01 WORK DEV 1450.00");
    }

    @Test
    void takes_what_is_less_off_what_waits_for_its_invoice() {
        BilledMonths months = new BilledMonths()
                .ownInvoice()
                .worked("a", "2026-01-10", 60)
                .bill(1)
                .worked("b", "2026-02-10", 60)
                .bill(2)
                .corrected("a1", "a", 20);
        PeriodDifferences found = months.compare();
        assertThat(shown(found.differences())).containsExactly("2026-01 WORK DEV -966.67");
        assertThat(found.credits()).isEmpty();
        months.settle().complete("O");
        assertThat(months.shown("O"))
                .containsExactly("2026-01 WORK DEV 1450.00", "2026-02 WORK DEV 1450.00", "2026-01 WORK DEV -966.67");
        assertThat(months.compare().isEmpty()).isTrue();
    }

    @Test
    void a_credit_pays_the_late_work_on_the_same_invoice() {
        BilledMonths months = new BilledMonths()
                .agreements(credit("3000.00").build())
                .worked("a", "2026-01-10", 60)
                .bill(1)
                .worked("late", "2026-01-20", 120);
        PeriodDifferences found = months.compare();
        assertThat(shown(found.differences()))
                .containsExactly("2026-01 WORK DEV 2900.00", "2026-01 CREDIT A1 -1550.00");
        assertThat(found.credits()).isEmpty();
    }

    @Test
    void a_credit_that_no_longer_pays_goes_back_with_the_work_that_it_paid() {
        BilledMonths months = new BilledMonths()
                .agreements(credit("1000.00").build())
                .worked("a", "2026-01-10", 60)
                .bill(1)
                .corrected("none", "a", 0);
        assertThat(months.shown("F1")).containsExactly("2026-01 WORK DEV 1450.00", "2026-01 CREDIT A1 -1000.00");
        PeriodDifferences found = months.compare();
        assertThat(found.differences()).isEmpty();
        assertThat(shownCredits(found))
                .containsExactly("F1: 2026-01 WORK DEV -1450.00", "F1: 2026-01 CREDIT A1 1000.00");
        assertThat(found.credits().get(0).net()).isEqualTo(Money.parse("CZK", "-450.00"));
    }

    @Test
    void a_credit_that_pays_less_or_more_than_it_did_is_billed_or_credited() {
        BilledMonths months = new BilledMonths()
                .agreements(credit("1000.00").carryOver(1).build())
                .worked("b", "2026-02-10", 120)
                .bill(1)
                .bill(2)
                .worked("late", "2026-01-20", 30);
        // January uses 725.00 of what February had from it
        PeriodDifferences found = months.compare();
        assertThat(shown(found.differences()))
                .containsExactly("2026-01 WORK DEV 725.00", "2026-01 CREDIT A1 -725.00", "2026-02 CREDIT A1 725.00");
        assertThat(found.credits()).isEmpty();

        months.bill(3).corrected("none", "late", 0);
        PeriodDifferences back = months.compare();
        assertThat(back.differences()).isEmpty();
        assertThat(shownCredits(back))
                .containsExactly(
                        "F3: 2026-01 WORK DEV -725.00",
                        "F3: 2026-01 CREDIT A1 725.00",
                        "F3: 2026-02 CREDIT A1 -725.00");
        assertThat(months.settle().compare().isEmpty()).isTrue();
    }

    @Test
    void a_credit_beyond_what_the_newest_document_owes_goes_to_the_one_before() {
        BilledMonths months = new BilledMonths()
                .agreements(credit("1450.00").carryOver(1).build())
                .worked("a", "2026-01-10", 60)
                .worked("b", "2026-02-10", 120)
                .bill(1)
                .bill(2)
                .worked("late", "2026-02-20", 30)
                .bill(3)
                .corrected("none", "a", 0);
        assertThat(months.shown("F2")).containsExactly("2026-02 WORK DEV 2900.00", "2026-02 CREDIT A1 -1450.00");
        assertThat(months.shown("F3")).containsExactly("2026-02 WORK DEV 725.00");
        assertThat(shownCredits(months.compare()))
                .containsExactly(
                        "F3: 2026-02 CREDIT A1 -725.00",
                        "F2: 2026-02 CREDIT A1 -725.00",
                        "F1: 2026-01 WORK DEV -1450.00",
                        "F1: 2026-01 CREDIT A1 1450.00");
    }

    @Test
    void a_changed_end_prorates_the_fee_anew_and_the_difference_is_credited() {
        BilledMonths months =
                new BilledMonths().agreements(tenHours().build()).billWithFeesTo(1, LocalDate.of(2026, 2, 28));
        assertThat(months.shown("F1")).containsExactly("2026-01 FEE A1 12000.00", "2026-01 FEE A1 12000.00");
        months.agreements(tenHours().to(LocalDate.of(2026, 2, 14)).build());
        assertThat(shownCredits(months.compare())).containsExactly("F1: 2026-01 FEE A1 -6000.00");
        months.bill(2).agreements(tenHours().to(LocalDate.of(2026, 2, 21)).build());
        assertThat(shown(months.compare().differences())).containsExactly("2026-01 FEE A1 3000.00");
    }

    @Test
    void a_top_up_that_a_late_log_makes_needless_is_credited() {
        BillingRule least = new BillingRule(
                1, BillingRule.Mode.UP, 0, 0, Optional.of(Money.parse("CZK", "500.00")), BillingRule.Scope.DAY);
        BilledMonths months = new BilledMonths()
                .ruled(least)
                .worked("a", "2026-01-10", 12)
                .bill(1)
                .worked("late", "2026-01-10", 60);
        assertThat(months.shown("F1")).containsExactly("2026-01 WORK DEV 290.00", "2026-01 MINIMUM DEV 210.00");
        PeriodDifferences found = months.compare();
        assertThat(shown(found.differences())).containsExactly("2026-01 WORK DEV 1450.00");
        assertThat(shownCredits(found)).containsExactly("F1: 2026-01 MINIMUM DEV -210.00");
    }

    @Test
    void where_each_entry_has_its_line_a_correction_has_its_own() {
        BilledMonths months = new BilledMonths()
                .lines(LineGrouping.ENTRY)
                .worked("a", "2026-01-10", 60)
                .bill(1)
                .corrected("a1", "a", 90);
        PeriodDifferences found = months.compare();
        assertThat(shown(found.differences())).containsExactly("2026-01 WORK a1 2175.00");
        assertThat(shownCredits(found)).containsExactly("F1: 2026-01 WORK a -1450.00");
    }

    @Test
    void another_choice_of_lines_today_changes_nothing_of_what_was_billed() {
        BilledMonths months =
                new BilledMonths().worked("a", "2026-01-10", 60).bill(1).lines(LineGrouping.ENTRY);
        assertThat(months.compare().isEmpty()).isTrue();
    }

    @Test
    void a_price_that_an_order_gets_later_changes_nothing_of_what_was_billed() {
        BilledMonths months =
                new BilledMonths().worked("a", "2026-01-10", 60).bill(1).orderPriced("1600.00");
        assertThat(months.compare().isEmpty()).isTrue();
        months.worked("late", "2026-01-20", 60).worked("b", "2026-02-10", 60).bill(2);
        assertThat(months.shown("F2")).containsExactly("2026-01 WORK DEV 1450.00", "2026-02 WORK DEV 1600.00");
    }

    @Test
    void leaves_logs_after_the_last_billed_period_to_the_next_run_and_says_what_it_begins_with() {
        BilledMonths months = eightAndTwelveHours().worked("march", "2026-03-10", 60);
        RatedChain chain = months.chain();
        AgreementId retainer = new AgreementId("A1");
        assertThat(months.compare().isEmpty()).isTrue();
        assertThat(chain.opening()).isEmpty();
        assertThat(chain.billedFees())
                .containsExactly(
                        new AgreementPeriod(retainer, JANUARY),
                        new AgreementPeriod(retainer, LocalDate.of(2026, 2, 1)));
        months.corrected("less", "F", 600);
        assertThat(months.chain().opening())
                .containsExactly(new OpeningAllowance(
                        new AgreementPeriod(retainer, LocalDate.of(2026, 2, 1)), new Allowed.Time(120)));
    }

    @Test
    void fees_due_before_the_first_period_are_billed_where_nothing_else_is_said() {
        BilledMonths months = new BilledMonths()
                .agreements(Retainer.from(new AgreementId("A1"), LocalDate.of(2025, 11, 1))
                        .fee(Money.parse("CZK", "100.00"))
                        .due(FeeDue.ARREARS)
                        .build())
                .bill(1)
                .bill(2);
        assertThat(months.shown("F1")).containsExactly("2026-01 FEE A1 100.00");
        assertThat(months.shown("F2")).containsExactly("2026-02 FEE A1 100.00");
        assertThat(months.chain().billedFees())
                .extracting(AgreementPeriod::period)
                .isEqualTo(List.of(
                        LocalDate.of(2025, 11, 1),
                        LocalDate.of(2025, 12, 1),
                        LocalDate.of(2026, 1, 1),
                        LocalDate.of(2026, 2, 1)));
    }
}
