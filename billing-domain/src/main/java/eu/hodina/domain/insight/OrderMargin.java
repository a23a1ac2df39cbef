package eu.hodina.domain.insight;

import eu.hodina.domain.money.Money;
import eu.hodina.domain.order.OrderId;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What an order earned and cost, in the firm's currency, by date of work (handbook 8). What cannot be computed is empty
 * and its problems say why; a missing cost rate is never 0.
 *
 * @param order which one
 * @param minutes as they were measured, billed or not
 * @param revenue the charges without VAT: 60 000.00
 * @param cost of the time: 26 250.00
 * @param problems why revenue or cost is empty; none where both are known
 */
public record OrderMargin(
        OrderId order, long minutes, Optional<Money> revenue, Optional<Money> cost, List<MarginProblem> problems) {
    public OrderMargin {
        Objects.requireNonNull(order, "order");
        Objects.requireNonNull(revenue, "revenue");
        Objects.requireNonNull(cost, "cost");
        problems = List.copyOf(problems);
    }

    /** {@return revenue less cost, where both are known: 33 750.00} */
    public Optional<Money> margin() {
        return revenue.flatMap(earned -> cost.map(earned::minus));
    }

    /**
     * The margin as a part of the revenue: 56.25.
     *
     * @return per cent with two decimals, HALF_UP; none without a revenue
     */
    public Optional<BigDecimal> marginPercent() {
        return margin().filter(margin -> !revenue.orElseThrow().isZero())
                .map(margin -> margin.toBigDecimal()
                        .movePointRight(2)
                        .divide(revenue.orElseThrow().toBigDecimal(), 2, RoundingMode.HALF_UP));
    }
}
