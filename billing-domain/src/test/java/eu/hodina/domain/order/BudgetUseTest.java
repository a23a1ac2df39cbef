package eu.hodina.domain.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.hodina.domain.catalog.ProductCode;
import eu.hodina.domain.money.CurrencyMismatchException;
import eu.hodina.domain.money.Money;
import eu.hodina.domain.money.VatCategory;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How much of a budget is used, and what a line costs. */
class BudgetUseTest {
    private static final Budget BOTH = new Budget(OptionalInt.of(6000), Optional.of(crowns("120000.00")));

    private static Money crowns(String amount) {
        return Money.parse("CZK", amount);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0.00, ''",
        "4799, 95999.99, ''",
        "4800, 95999.99, 80 % of MINUTES",
        "4799, 96000.00, 80 % of MONEY",
        "5999, 119999.99, '80 % of MINUTES, 80 % of MONEY'",
        "6000, 0.00, '80 % of MINUTES, 100 % of MINUTES'",
        "6001, 120000.00, '80 % of MINUTES, 100 % of MINUTES, 80 % of MONEY, 100 % of MONEY'",
    })
    void thresholds_are_reached_to_the_minute_and_the_haler(long minutes, String money, String reached) {
        BudgetUse use = new BudgetUse(BOTH, minutes, Optional.of(crowns(money)));
        assertThat(use.reached()).hasToString("[" + reached + "]");
    }

    @Test
    void per_cents_are_whole_and_never_overflow() {
        BudgetUse use = new BudgetUse(BOTH, 4799, Optional.of(crowns("-1.00")));
        assertThat(use.minutesPercent()).hasValue(79);
        assertThat(use.moneyPercent()).hasValue(0);
        Budget tiny = new Budget(OptionalInt.of(1), Optional.empty());
        assertThat(new BudgetUse(tiny, Long.MAX_VALUE, Optional.empty()).minutesPercent())
                .hasValue(Long.MAX_VALUE);
    }

    @Test
    void without_a_budget_nothing_is_reached() {
        BudgetUse use = new BudgetUse(Budget.NONE, 1_000_000, Optional.empty());
        assertThat(use.reached()).isEmpty();
        assertThat(use.minutesPercent()).isEmpty();
        assertThat(use.moneyPercent()).isEmpty();
        assertThat(Budget.NONE.isEmpty()).isTrue();
    }

    @Test
    void impossible_budgets_and_uses_are_refused() {
        assertThatThrownBy(() -> new Budget(OptionalInt.of(0), Optional.empty()))
                .hasMessage("a budget is 1 minute or more, not 0");
        assertThatThrownBy(() -> new Budget(OptionalInt.empty(), Optional.of(crowns("0.00"))))
                .hasMessage("a budget is more than 0, not 0.00 CZK");
        assertThatThrownBy(() -> new BudgetUse(BOTH, -1, Optional.of(crowns("0.00"))))
                .hasMessage("0 minutes or more are logged, not -1");
        assertThatThrownBy(() -> new BudgetUse(BOTH, 1, Optional.empty())).hasMessageContaining("money is told");
        assertThatThrownBy(() -> new BudgetUse(BOTH, 1, Optional.of(Money.parse("EUR", "1.00"))))
                .isInstanceOf(CurrencyMismatchException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1000, 1",
        "1.5, 1500, 1.5",
        "0.001, 1, 0.001",
        "007.250, 7250, 7.25",
        "999999999.999, 999999999999, 999999999.999"
    })
    void a_quantity_is_exact(String text, long thousandths, String plain) {
        assertThat(Quantity.parse(text)).isEqualTo(new Quantity(thousandths)).hasToString(plain);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "0.000", "-1", "1.2345", "1e9", "1,5", "1000000000", " 1", "٣", "."})
    void what_is_no_quantity_is_refused(String text) {
        assertThatThrownBy(() -> Quantity.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    private static OrderLine line(String quantity, String unitPrice, Optional<Money> cost) {
        return new OrderLine(
                new OrderLineId("l"),
                new OrderId("o"),
                OrderLine.Kind.PRODUCT,
                Optional.of(new ProductCode("SSD-1T")),
                "Disk",
                Quantity.parse(quantity),
                crowns(unitPrice),
                VatCategory.STANDARD,
                LocalDate.parse("2026-11-02"),
                cost);
    }

    @Test
    void a_line_is_rounded_once() {
        assertThat(line("1.5", "33.33", Optional.empty()).net()).isEqualTo(crowns("50.00"));
        assertThat(line("0.001", "5.00", Optional.empty()).net()).isEqualTo(crowns("0.01"));
        OrderLine disks = line("2", "1990.00", Optional.of(crowns("3100.00")));
        assertThat(disks.net()).isEqualTo(crowns("3980.00"));
        assertThat(disks.margin()).contains(crowns("880.00"));
    }

    @Test
    void impossible_lines_are_refused() {
        assertThatThrownBy(() -> line("1", "-0.01", Optional.empty())).hasMessageContaining("0 or more");
        assertThatThrownBy(() -> line("1", "1.00", Optional.of(crowns("-1.00"))))
                .hasMessageContaining("0 or more");
        assertThatThrownBy(() -> line("999999999.999", "92233720368547758.07", Optional.empty()))
                .isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> new Milestone(
                        new OrderLineId("m"),
                        new OrderId("o"),
                        "Předání",
                        crowns("1.00"),
                        VatCategory.NON_PAYER,
                        Optional.empty(),
                        Optional.empty()))
                .hasMessage("what is sold is STANDARD, REDUCED, ZERO or EXEMPT, not NON_PAYER");
    }
}
