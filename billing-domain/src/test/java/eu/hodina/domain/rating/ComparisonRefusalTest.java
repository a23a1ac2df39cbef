package eu.hodina.domain.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.hodina.domain.money.CurrencyMismatchException;
import eu.hodina.domain.money.DatePeriod;
import eu.hodina.domain.money.HourlyPrice;
import eu.hodina.domain.money.Money;
import eu.hodina.domain.money.VatRate;
import eu.hodina.domain.rating.RatingRefusedException.Element;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A history that is none, and periods that are no chain, are refused with the culprit's name. */
class ComparisonRefusalTest {
    private static final DatePeriod JANUARY = DatePeriod.month(YearMonth.of(2026, 1));
    private static final DatePeriod FEBRUARY = DatePeriod.month(YearMonth.of(2026, 2));
    private static final RatingInput FACTS =
            new BilledMonths().worked("a", "2026-01-10", 60).facts().build();
    private static final RatedChain CHAIN = RatedChain.rate(FACTS, List.of(billed(JANUARY)));

    private static BilledPeriod billed(DatePeriod days) {
        return new BilledPeriod(days, days.to(), FACTS.vat(), FACTS.client(), FACTS.orders());
    }

    private static LineKey work(DatePeriod rated) {
        return new LineKey(
                rated,
                LineKind.WORK,
                "DEV",
                Optional.empty(),
                Optional.of(HourlyPrice.parse("CZK", "1450.00")),
                Optional.empty(),
                Optional.of(VatRate.ofPercent("21")));
    }

    private static LineKey plain(LineKind kind, String text) {
        return new LineKey(
                JANUARY,
                kind,
                text,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(VatRate.ofPercent("21")));
    }

    private static BilledLine line(LineKey key, String net) {
        return new BilledLine(key, Money.parse("CZK", net));
    }

    private static IssuedDocument note(String id, String corrects, BilledLine... lines) {
        return new IssuedDocument(id, Optional.of(corrects), List.of(lines));
    }

    private static void refuses(String document, String expected, IssuedDocument... documents) {
        BillingHistory history = new BillingHistory(List.of(documents), List.of());
        assertThatThrownBy(() -> CHAIN.compare(history))
                .isInstanceOfSatisfying(RatingRefusedException.class, refused -> {
                    assertThat(refused.element()).isEqualTo(Element.DOCUMENT);
                    assertThat(refused.id()).isEqualTo(document);
                    assertThat(refused.expected()).isEqualTo(expected);
                });
    }

    private static final IssuedDocument F1 = IssuedDocument.invoice("F1", List.of(line(work(JANUARY), "1450.00")));

    @Test
    void refuses_a_line_of_a_period_that_was_not_billed() {
        refuses(
                "F2",
                "lines of billed periods, not WORK DEV of 2026-02-01 to 2026-02-28",
                F1,
                IssuedDocument.invoice("F2", List.of(line(work(FEBRUARY), "1.00"))));
        BillingHistory waiting = BillingHistory.EMPTY.withWaiting(List.of(line(work(FEBRUARY), "1.00")));
        assertThatThrownBy(() -> CHAIN.compare(waiting))
                .hasMessage("DOCUMENT of the next invoice: lines of billed periods, not WORK DEV of 2026-02-01 to"
                        + " 2026-02-28");
    }

    @Test
    void leaves_alone_what_was_rated_before_the_first_period() {
        DatePeriod december = DatePeriod.month(YearMonth.of(2025, 12));
        BillingHistory history = BillingHistory.EMPTY
                .with(IssuedDocument.invoice("F0", List.of(line(work(december), "-1.00"))))
                .with(F1);
        assertThat(CHAIN.compare(history).isEmpty()).isTrue();
    }

    @Test
    void refuses_a_credit_of_more_than_the_document_bears() {
        refuses(
                "F1",
                "credits of no more than it bears for WORK DEV of 2026-01-01 to 2026-01-31",
                F1,
                note("D1", "F1", line(work(JANUARY), "-1450.01")));
        refuses(
                "F1",
                "credits of no more than it bears for the period and rate of WORK DEV of 2026-01-01 to 2026-01-31",
                F1,
                note("D1", "F1", line(plain(LineKind.CREDIT, "A1"), "-1450.01")));
    }

    @Test
    void refuses_a_credit_note_to_no_earlier_invoice_and_an_id_twice() {
        refuses("D1", "a credit note to an invoice issued before it, not to F1", note("D1", "F1"), F1);
        refuses(
                "D2",
                "a credit note to an invoice issued before it, not to D1",
                F1,
                note("D1", "F1"),
                note("D2", "D1"));
        refuses("F1", "an id that no other document has", F1, F1);
    }

    @Test
    void refuses_another_currency() {
        LineKey minimum = plain(LineKind.MINIMUM, "DEV");
        BilledLine euros = new BilledLine(minimum, Money.parse("EUR", "1.00"));
        BillingHistory history = BillingHistory.EMPTY.with(IssuedDocument.invoice("F1", List.of(euros)));
        assertThatThrownBy(() -> CHAIN.compare(history))
                .isInstanceOf(CurrencyMismatchException.class)
                .hasMessage("expected an amount in CZK, found one in EUR");
        assertThatThrownBy(() -> new BilledLine(work(JANUARY), Money.parse("EUR", "1.00")))
                .isInstanceOf(CurrencyMismatchException.class);
    }

    @Test
    void refuses_amounts_that_do_not_fit() {
        BilledLine huge = new BilledLine(work(JANUARY), Money.ofMinor(RatingFixture.CZK, Long.MAX_VALUE));
        BillingHistory once = BillingHistory.EMPTY.with(IssuedDocument.invoice("F1", List.of(huge)));
        BillingHistory twice = once.with(IssuedDocument.invoice("F2", List.of(huge)));
        assertThatThrownBy(() -> CHAIN.compare(twice)).isInstanceOf(ArithmeticException.class);
        // one of them is credited whole but for what the work costs
        assertThat(CHAIN.compare(once).credits().get(0).net())
                .isEqualTo(Money.ofMinor(RatingFixture.CZK, 145_000 - Long.MAX_VALUE));
        BilledLine least =
                new BilledLine(plain(LineKind.CREDIT, "A1"), Money.ofMinor(RatingFixture.CZK, Long.MIN_VALUE));
        BillingHistory negative = BillingHistory.EMPTY.with(IssuedDocument.invoice("F1", List.of(huge, least)));
        assertThatThrownBy(() -> CHAIN.compare(negative)).isInstanceOf(RatingRefusedException.class);
    }

    @Test
    void refuses_a_key_that_none_has() {
        assertThatThrownBy(() -> plain(LineKind.DIFFERENCE, "DEV")).hasMessageContaining("by the kind of the lines");
        assertThatThrownBy(() -> plain(LineKind.WORK, "DEV")).hasMessageContaining("an hourly price");
        assertThatThrownBy(() -> plain(LineKind.FEE, "A1")).hasMessageContaining("a fee its period");
        assertThatThrownBy(() -> new DocumentCredit("F1", List.of())).hasMessage("a credit to document F1 has a line");
    }

    @Test
    void refuses_periods_with_a_gap_or_beyond_the_facts() {
        assertThatThrownBy(() -> RatedChain.rate(FACTS, List.of(billed(FEBRUARY))))
                .hasMessage(
                        "BILLED_PERIOD 2026-02-01 to 2026-02-28: a period from 2026-01-01 to 2026-12-31 or earlier");
        assertThatThrownBy(() -> RatedChain.rate(FACTS, List.of(billed(JANUARY), billed(JANUARY))))
                .isInstanceOf(RatingRefusedException.class);
        DatePeriod beyond = new DatePeriod(JANUARY.from(), LocalDate.of(2027, 1, 1));
        assertThatThrownBy(() -> RatedChain.rate(FACTS, List.of(billed(beyond))))
                .isInstanceOf(RatingRefusedException.class);
        assertThatThrownBy(() -> new BilledPeriod(
                        JANUARY, LocalDate.of(2026, 1, 30), Optional.empty(), FACTS.client(), List.of()))
                .hasMessage("fees are billed to 2026-01-31 or later, not 2026-01-30");
    }

    @Test
    void refuses_what_only_all_periods_together_show() {
        BilledMonths twice = new BilledMonths().worked("a", "2026-01-10", 60).worked("a", "2026-02-10", 60);
        assertThatThrownBy(() -> twice.bill(1)).isInstanceOf(RatingRefusedException.class);
        BilledMonths corrected = new BilledMonths()
                .worked("a", "2026-01-10", 60)
                .worked("b", "2026-02-10", 60)
                .corrected("x", "a", 0)
                .corrected("x", "b", 0);
        assertThatThrownBy(() -> RatedChain.rate(corrected.facts().build(), List.of(billed(JANUARY))))
                .hasMessageContaining("an id that no other log has");
        BilledMonths outside = new BilledMonths().worked("a", "2025-12-31", 60);
        assertThatThrownBy(() -> RatedChain.rate(outside.facts().build(), List.of(billed(JANUARY))))
                .hasMessage("WORK_LOG a: a date from 2026-01-01 to 2026-12-31, not 2025-12-31");
    }

    @Test
    void finds_nothing_where_nothing_was_billed() {
        assertThatCode(() -> RatedChain.rate(FACTS, List.of()).compare(BillingHistory.EMPTY))
                .doesNotThrowAnyException();
        assertThat(RatedChain.rate(FACTS, List.of())
                        .compare(BillingHistory.EMPTY)
                        .isEmpty())
                .isTrue();
    }

    @Test
    void finds_all_that_was_never_charged() {
        assertThat(BilledMonths.shown(CHAIN.compare(BillingHistory.EMPTY).differences()))
                .containsExactly("2026-01 WORK DEV 1450.00");
    }
}
