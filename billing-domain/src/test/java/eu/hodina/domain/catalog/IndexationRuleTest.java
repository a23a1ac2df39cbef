package eu.hodina.domain.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.hodina.domain.money.Money;
import eu.hodina.domain.money.Percentage;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Month;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Handbook 3.9, trap 32. */
class IndexationRuleTest {
    private static final IndexTable TABLE = new IndexTable(List.of(
            new IndexRate(2025, Percentage.parse("2.5"), "ČSÚ"), new IndexRate(2024, Percentage.parse("2.4"), "ČSÚ")));

    private static IndexationRule rule(Optional<String> cap, PriceRounding rounding) {
        return new IndexationRule(
                Month.APRIL, cap.map(Percentage::parse), rounding, Set.of(IndexedPart.FEE, IndexedPart.OVERAGE_PRICE));
    }

    @ParameterizedTest
    @CsvSource({
        // the worked numbers
        "1250.00,  2.4,   MINOR_UNIT, 1280.00",
        "1250.00,  2.5,   MINOR_UNIT, 1281.25",
        "1250.00,  2.5,   ONE,        1281.00",
        "12000.00, 2.4,   MINOR_UNIT, 12288.00",
        "1250.00,  2.5,   TEN,        1280.00",
        // half a step goes up, a hair below it does not
        "100.00,   0.5,   ONE,        101.00",
        "100.00,   0.49,  ONE,        100.00",
        "0.50,     1,     MINOR_UNIT, 0.51",
        "0.49,     1,     MINOR_UNIT, 0.49",
        // rounding never takes what the index gives, and never lowers
        "1252.00,  0.1,   TEN,        1252.00",
        "1254.99,  0.01,  ONE,        1255.00",
        // only upwards
        "1250.00,  0,     MINOR_UNIT, 1250.00",
        "1250.00,  -0.1,  MINOR_UNIT, 1250.00",
        "0.00,     15.1,  MINOR_UNIT, 0.00",
        "0.01,     1000,  MINOR_UNIT, 0.11"
    })
    void raises_a_price_and_rounds_it_once(String old, String percent, PriceRounding rounding, String raised) {
        assertThat(rule(Optional.empty(), rounding).raised(Money.parse("CZK", old), Percentage.parse(percent)))
                .isEqualTo(Money.parse("CZK", raised));
    }

    @ParameterizedTest
    @CsvSource({"10.7, 5, 1312.50", "5, 5, 1312.50", "4.99, 5, 1312.38", "2.4, 0, 1250.00"})
    void a_cap_bounds_the_rise(String percent, String cap, String raised) {
        assertThat(rule(Optional.of(cap), PriceRounding.MINOR_UNIT)
                        .raised(Money.parse("CZK", "1250.00"), Percentage.parse(percent)))
                .isEqualTo(Money.parse("CZK", raised));
    }

    @Test
    void rounds_to_what_the_currency_has() {
        Percentage percent = Percentage.parse("2.5");
        assertThat(rule(Optional.empty(), PriceRounding.MINOR_UNIT).raised(Money.parse("JPY", "1250"), percent))
                .isEqualTo(Money.parse("JPY", "1281"));
        assertThat(rule(Optional.empty(), PriceRounding.TEN).raised(Money.parse("JPY", "1250"), percent))
                .isEqualTo(Money.parse("JPY", "1280"));
        assertThat(rule(Optional.empty(), PriceRounding.ONE).raised(Money.parse("BHD", "1250.000"), percent))
                .isEqualTo(Money.parse("BHD", "1281.000"));
    }

    @Test
    void a_price_that_does_not_fit_is_an_error_and_a_great_one_is_exact() {
        Money most = Money.ofMinor(Currency.getInstance("CZK"), Long.MAX_VALUE);
        IndexationRule exact = rule(Optional.empty(), PriceRounding.MINOR_UNIT);
        assertThatThrownBy(() -> exact.raised(most, Percentage.parse("0.01"))).isInstanceOf(ArithmeticException.class);
        assertThat(exact.raised(
                        Money.ofMinor(Currency.getInstance("CZK"), 9_000_000_000_000_000_001L),
                        Percentage.parse("2.4")))
                .isEqualTo(Money.ofMinor(Currency.getInstance("CZK"), 9_216_000_000_000_000_001L));
    }

    @Test
    void is_what_the_decimal_formula_says_for_any_price_and_index() {
        Random random = new Random(2026);
        for (int i = 0; i < 20_000; i++) {
            Money old = Money.ofMinor(Currency.getInstance("CZK"), random.nextLong(1L << random.nextInt(1, 50)));
            Percentage percent = new Percentage(random.nextInt(-300, 3_000));
            PriceRounding rounding = PriceRounding.values()[random.nextInt(3)];
            BigDecimal step = new BigDecimal(List.of("0.01", "1", "10").get(rounding.ordinal()));
            BigDecimal exact = old.toBigDecimal()
                    .multiply(new BigDecimal(percent.percent()).movePointLeft(2).add(BigDecimal.ONE));
            BigDecimal formula = exact.divide(step, 0, RoundingMode.HALF_UP).multiply(step);
            BigDecimal expected = percent.isPositive() ? formula.max(old.toBigDecimal()) : old.toBigDecimal();
            assertThat(rule(Optional.empty(), rounding).raised(old, percent).toBigDecimal())
                    .as("%s by %s to %s, seed 2026", old, percent, rounding)
                    .isEqualByComparingTo(expected);
        }
    }

    @Test
    void the_index_of_the_year_before_holds_from_the_month_on() {
        Indexation of2026 = Indexation.in(2026, rule(Optional.empty(), PriceRounding.ONE), TABLE);
        assertThat(of2026.from()).isEqualTo("2026-04-01");
        assertThat(of2026.index()).contains(new IndexRate(2025, Percentage.parse("2.5"), "ČSÚ"));
        assertThat(of2026.change(IndexedPrice.fee("A1"), Money.parse("CZK", "1250.00")))
                .contains(new PriceChange(
                        IndexedPrice.fee("A1"),
                        Money.parse("CZK", "1250.00"),
                        Money.parse("CZK", "1281.00"),
                        new IndexRate(2025, Percentage.parse("2.5"), "ČSÚ"),
                        Percentage.parse("2.5"),
                        of2026.from()));
    }

    @Test
    void without_an_index_nothing_rises() {
        Indexation of2027 = Indexation.in(2027, rule(Optional.empty(), PriceRounding.ONE), TABLE);
        assertThat(of2027.index()).isEmpty();
        assertThat(of2027.change(IndexedPrice.fee("A1"), Money.parse("CZK", "1250.00")))
                .isEmpty();
    }

    @Test
    void refuses_what_cannot_be() {
        assertThatThrownBy(() -> rule(Optional.of("-1"), PriceRounding.ONE)).hasMessageContaining("0 % or more");
        assertThatThrownBy(() -> new IndexationRule(Month.MAY, Optional.empty(), PriceRounding.ONE, Set.of()))
                .hasMessageContaining("not nothing");
        assertThatThrownBy(() -> new IndexTable(List.of(
                        new IndexRate(2025, Percentage.parse("2.5"), "a"),
                        new IndexRate(2025, Percentage.parse("2.6"), "b"))))
                .hasMessage("one rate of an index a year, not two of 2025");
        assertThatThrownBy(() -> new IndexRate(2025, Percentage.parse("2.5"), " "))
                .hasMessageContaining("source");
        assertThatThrownBy(() -> Percentage.parse("2.505")).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Percentage.parse("-100.01")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Percentage.parse("1e999999999")).isInstanceOf(ArithmeticException.class);
    }
}
