package eu.hodina.domain.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.hodina.domain.money.CurrencyMismatchException;
import eu.hodina.domain.money.ExchangeRate;
import eu.hodina.domain.money.HourlyPrice;
import eu.hodina.domain.money.Money;
import eu.hodina.domain.money.Validity;
import eu.hodina.domain.order.OrderId;
import eu.hodina.domain.people.CostRate;
import eu.hodina.domain.people.Worker;
import eu.hodina.domain.people.WorkerId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarginCalculationTest {
    private static final Currency CZK = Currency.getInstance("CZK");
    private static final LocalDate JUNE = LocalDate.parse("2026-06-30");
    private static final LocalDate JULY = LocalDate.parse("2026-07-01");
    private static final Worker ANNA = worker(
            "anna",
            new CostRate(HourlyPrice.parse("CZK", "600.00"), Validity.between(LocalDate.parse("2026-01-01"), JUNE)),
            new CostRate(HourlyPrice.parse("CZK", "650.00"), Validity.from(JULY)));
    private static final Worker BORIS =
            worker("boris", new CostRate(HourlyPrice.parse("CZK", "450.00"), Validity.from(JULY)));

    @Test
    void the_margin_is_revenue_less_the_cost_on_the_day() {
        OrderMargin margin = only(
                work(ANNA, JUNE, 1200, "CZK", "30000.00"),
                work(ANNA, JULY, 900, "CZK", "20000.00"),
                work(BORIS, JULY, 600, "CZK", "10000.00"));
        assertThat(margin.minutes()).isEqualTo(2700);
        assertThat(margin.revenue()).contains(Money.parse("CZK", "60000.00"));
        assertThat(margin.cost()).contains(Money.parse("CZK", "26250.00"));
        assertThat(margin.margin()).contains(Money.parse("CZK", "33750.00"));
        assertThat(margin.marginPercent()).contains(new BigDecimal("56.25"));
    }

    @Test
    void a_missing_cost_rate_is_a_problem_and_never_zero() {
        OrderMargin margin =
                only(work(BORIS, JUNE, 60, "CZK", "1000.00"), work(BORIS, JUNE.minusDays(1), 30, "CZK", "0.00"));
        assertThat(margin.revenue()).contains(Money.parse("CZK", "1000.00"));
        assertThat(margin.cost()).isEmpty();
        assertThat(margin.margin()).isEmpty();
        assertThat(margin.problems()).containsExactly(new MarginProblem.NoCostRate(BORIS.id(), JUNE.minusDays(1), 90));
    }

    @Test
    void the_cost_is_rounded_once_an_order() {
        // three times 1 min at 450.00 is 22.50; rounded each it were 22.50 too, at 650.00 it is 32.50, not 32.49
        OrderMargin margin = only(
                work(ANNA, JULY, 1, "CZK", "0.00"),
                work(ANNA, JULY, 1, "CZK", "0.00"),
                work(ANNA, JULY, 1, "CZK", "0.00"));
        assertThat(margin.cost()).contains(Money.parse("CZK", "32.50"));
        assertThat(margin.marginPercent()).isEmpty();
    }

    @Test
    void a_foreign_revenue_is_converted_and_without_a_rate_it_is_a_problem() {
        ChargedWork work = work(ANNA, JULY, 60, "EUR", "333.33");
        OrderMargin margin = new MarginCalculation(
                        List.of(ANNA), CZK, List.of(ExchangeRate.parse("EUR", "CZK", "25.115")))
                .of(List.of(work))
                .get(0);
        assertThat(margin.revenue()).contains(Money.parse("CZK", "8371.58"));
        assertThat(only(work).revenue()).isEmpty();
        assertThat(only(work).problems())
                .containsExactly(new MarginProblem.NoExchangeRate(Currency.getInstance("EUR")));
    }

    @Test
    void a_rate_may_be_for_a_hundred_units() {
        ExchangeRate forint = new ExchangeRate(Currency.getInstance("HUF"), CZK, 100, new BigDecimal("6.214"));
        assertThat(forint.convert(Money.parse("HUF", "10000.00"))).isEqualTo(Money.parse("CZK", "621.40"));
        assertThatThrownBy(() -> forint.convert(Money.parse("EUR", "1.00")))
                .isInstanceOf(CurrencyMismatchException.class);
        assertThatThrownBy(() -> ExchangeRate.parse("EUR", "CZK", "0")).isInstanceOf(IllegalArgumentException.class);
    }

    private static OrderMargin only(ChargedWork... work) {
        return new MarginCalculation(List.of(ANNA, BORIS), CZK, List.of())
                .of(List.of(work))
                .get(0);
    }

    private static ChargedWork work(Worker worker, LocalDate date, long minutes, String currency, String amount) {
        return new ChargedWork(new OrderId("Z1"), worker.id(), date, minutes, Money.parse(currency, amount));
    }

    private static Worker worker(String code, CostRate... rates) {
        return new Worker(new WorkerId(code), code, code, code + "@example.cz", List.of(rates));
    }
}
