package eu.hodina.domain.order;

import eu.hodina.domain.money.CurrencyMismatchException;
import eu.hodina.domain.money.Money;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * How much of an order's budget is used.
 *
 * <pre>{@code
 * new BudgetUse(new Budget(OptionalInt.of(6000), Optional.empty()), 4800, Optional.empty()).reached()
 * // [80 % of MINUTES]
 * }</pre>
 *
 * @param budget what the order is meant to take
 * @param minutes logged so far, whatever becomes of them
 * @param money rated so far, net of VAT, in the budget's currency; none where the budget has no money
 */
public record BudgetUse(Budget budget, long minutes, Optional<Money> money) {
    /** At so many per cent of a budget a notice is due. */
    public static final List<Integer> THRESHOLDS = List.of(80, 100);

    /** What a budget is of. */
    public enum Measure {
        /** Of time. */
        MINUTES,
        /** Of money. */
        MONEY
    }

    /**
     * A threshold that is reached.
     *
     * @param measure of which budget
     * @param percent 80 or 100
     */
    public record Reached(Measure measure, int percent) {
        public Reached {
            Objects.requireNonNull(measure, "measure");
        }

        /** {@code 80 % of MINUTES}. */
        @Override
        public String toString() {
            return percent + " % of " + measure;
        }
    }

    public BudgetUse {
        Objects.requireNonNull(budget, "budget");
        Objects.requireNonNull(money, "money");
        if (minutes < 0) {
            throw new IllegalArgumentException("0 minutes or more are logged, not " + minutes);
        }
        if (money.isPresent() != budget.money().isPresent()) {
            throw new IllegalArgumentException("money is told where the budget has money");
        }
        if (money.isPresent()
                && !money.get().currency().equals(budget.money().get().currency())) {
            throw new CurrencyMismatchException(
                    money.get().currency(), budget.money().get().currency());
        }
    }

    /** {@return whole per cent of the minutes that are used, rounded down; none without a budget of time} */
    public OptionalLong minutesPercent() {
        return budget.minutes().isEmpty()
                ? OptionalLong.empty()
                : OptionalLong.of(percent(minutes, budget.minutes().getAsInt()));
    }

    /** {@return whole per cent of the money that are used, rounded down, not below 0; none without a budget of money} */
    public OptionalLong moneyPercent() {
        return budget.money().isEmpty()
                ? OptionalLong.empty()
                : OptionalLong.of(percent(
                        money.orElseThrow().minor(), budget.money().get().minor()));
    }

    /** {@return each threshold that is reached, minutes before money, 80 before 100: 79.99 % does not reach 80} */
    public List<Reached> reached() {
        List<Reached> reached = new ArrayList<>();
        minutesPercent().ifPresent(percent -> add(reached, Measure.MINUTES, percent));
        moneyPercent().ifPresent(percent -> add(reached, Measure.MONEY, percent));
        return List.copyOf(reached);
    }

    private static void add(List<Reached> reached, Measure measure, long percent) {
        THRESHOLDS.stream()
                .filter(threshold -> percent >= threshold)
                .forEach(threshold -> reached.add(new Reached(measure, threshold)));
    }

    /** What does not fit is as much as does. */
    private static long percent(long used, long whole) {
        BigInteger percent = BigInteger.valueOf(Math.max(used, 0))
                .multiply(BigInteger.valueOf(100))
                .divide(BigInteger.valueOf(whole));
        return percent.min(BigInteger.valueOf(Long.MAX_VALUE)).longValueExact();
    }
}
