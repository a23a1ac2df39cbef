package eu.hodina.domain.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import eu.hodina.domain.catalog.ActivityCode;
import eu.hodina.domain.catalog.ActivityPrice;
import eu.hodina.domain.catalog.IndexRate;
import eu.hodina.domain.catalog.IndexTable;
import eu.hodina.domain.catalog.Indexation;
import eu.hodina.domain.catalog.IndexationRefusedException;
import eu.hodina.domain.catalog.IndexationRule;
import eu.hodina.domain.catalog.IndexedPart;
import eu.hodina.domain.catalog.IndexedPrice;
import eu.hodina.domain.catalog.PriceChange;
import eu.hodina.domain.catalog.PriceRounding;
import eu.hodina.domain.money.HourlyPrice;
import eu.hodina.domain.money.Money;
import eu.hodina.domain.money.Percentage;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Handbook 3.8 and 3.9, traps 31 and 32. */
class IndexedRetainerTest {
    private static final ActivityCode DEV = new ActivityCode("DEV");
    private static final IndexTable TABLE = new IndexTable(List.of(
            new IndexRate(2024, Percentage.parse("2.4"), "ČSÚ"), new IndexRate(2025, Percentage.parse("-0.1"), "ČSÚ")));

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    private static Money crowns(String amount) {
        return Money.parse("CZK", amount);
    }

    private static RetainerBuilder from(String first) {
        return Retainer.from(new AgreementId("A1"), day(first))
                .fee(crowns("12000.00"))
                .includes(new Allowed.Time(600))
                .overagePrice(HourlyPrice.parse("CZK", "1250.00"));
    }

    private static Indexation january(int year, IndexedPart... parts) {
        return Indexation.in(
                year,
                new IndexationRule(Month.JANUARY, Optional.empty(), PriceRounding.MINOR_UNIT, Set.of(parts)),
                TABLE);
    }

    @Test
    void raises_the_fee_and_the_overage_prices_from_the_day_on_and_keeps_a_history() {
        Retainer retainer = from("2024-05-01")
                .overagePrice(new ActivityPrice(DEV, HourlyPrice.parse("CZK", "1000.00")))
                .build();
        IndexedRetainer indexed = IndexedRetainer.of(
                retainer, january(2025, IndexedPart.FEE, IndexedPart.OVERAGE_PRICE), Optional.of(day("2024-12-31")));
        Retainer raised = indexed.retainer();
        assertThat(raised.feeOn(day("2024-12-31"))).isEqualTo(crowns("12000.00"));
        assertThat(raised.feeOn(day("2025-01-01"))).isEqualTo(crowns("12288.00"));
        assertThat(raised.overagePriceOf(new ActivityCode("TEST"), day("2024-12-31")))
                .contains(HourlyPrice.parse("CZK", "1250.00"));
        assertThat(raised.overagePriceOf(new ActivityCode("TEST"), day("2025-01-01")))
                .contains(HourlyPrice.parse("CZK", "1280.00"));
        assertThat(raised.overagePriceOf(DEV, day("2025-01-01"))).contains(HourlyPrice.parse("CZK", "1024.00"));
        assertThat(raised.includes()).isEqualTo(retainer.includes());
        assertThat(indexed.changes())
                .extracting(PriceChange::price, change -> change.before() + " " + change.after())
                .containsExactly(
                        tuple(IndexedPrice.fee("A1"), "12000.00 CZK 12288.00 CZK"),
                        tuple(IndexedPrice.overage("A1", Optional.empty()), "1250.00 CZK 1280.00 CZK"),
                        tuple(IndexedPrice.overage("A1", Optional.of(DEV)), "1000.00 CZK 1024.00 CZK"));
    }

    @Test
    void raises_only_the_parts_that_the_rule_names() {
        Retainer retainer = from("2024-05-01").build();
        Retainer fee = IndexedRetainer.of(retainer, january(2025, IndexedPart.FEE), Optional.empty())
                .retainer();
        assertThat(fee.overagePrices()).isEqualTo(retainer.overagePrices());
        Retainer overage = IndexedRetainer.of(retainer, january(2025, IndexedPart.OVERAGE_PRICE), Optional.empty())
                .retainer();
        assertThat(overage.fees()).isEqualTo(retainer.fees());
        assertThat(IndexedRetainer.of(retainer, january(2025, IndexedPart.LIST_PRICE), Optional.empty())
                        .changes())
                .isEmpty();
    }

    @Test
    void stays_as_it_is_at_a_negative_or_missing_index_and_where_it_does_not_run() {
        for (int year : List.of(2026, 2027)) {
            Retainer retainer = from("2024-05-01").build();
            IndexedRetainer same = IndexedRetainer.of(retainer, january(year, IndexedPart.FEE), Optional.empty());
            assertThat(same.retainer()).isSameAs(retainer);
            assertThat(same.changes()).isEmpty();
        }
        for (Retainer retainer : List.of(
                from("2025-01-01").build(),
                from("2024-05-01").to(day("2024-12-31")).build())) {
            assertThat(IndexedRetainer.of(retainer, january(2025, IndexedPart.FEE), Optional.empty())
                            .retainer())
                    .isSameAs(retainer);
        }
    }

    @Test
    void is_never_applied_twice_nor_backwards() {
        Retainer retainer = from("2024-05-01").build();
        Indexation indexation = january(2025, IndexedPart.FEE);
        Retainer once =
                IndexedRetainer.of(retainer, indexation, Optional.empty()).retainer();
        assertThatThrownBy(() -> IndexedRetainer.of(once, indexation, Optional.empty()))
                .isInstanceOf(IndexationRefusedException.class)
                .hasMessage("indexation of A1 from 2025-01-01: expected no fee that is agreed from that day or later");
        assertThatThrownBy(() -> IndexedRetainer.of(retainer, indexation, Optional.of(day("2025-01-31"))))
                .isInstanceOf(IndexationRefusedException.class)
                .hasMessage("indexation of A1 from 2025-01-01: expected a day after 2025-01-31, to which it is billed");
    }

    @Test
    void a_price_from_within_a_period_is_prorated_by_days() {
        Retainer changed = from("2026-01-01")
                .feeFrom(day("2026-04-16"), crowns("12600.00"))
                .build();
        assertThat(changed.feeOf(changed.period(3))).isEqualTo(crowns("12300.00"));
    }

    @Test
    void a_whole_month_costs_the_whole_fee_and_a_cut_one_its_days() {
        Retainer march = from("2026-03-10").build();
        assertThat(march.feeOf(march.period(0))).isEqualTo(crowns("8516.13"));
        assertThat(march.grantOf(march.period(0)).units()).isEqualTo(426);
        assertThat(march.feeOf(march.period(1))).isEqualTo(crowns("12000.00"));
        Retainer ended = from("2027-03-01").to(day("2028-02-14")).build();
        assertThat(ended.feeOf(ended.period(11))).isEqualTo(crowns("5793.10"));
        Retainer common = from("2025-03-01").to(day("2026-02-14")).build();
        assertThat(common.feeOf(common.period(11))).isEqualTo(crowns("6000.00"));
    }
}
