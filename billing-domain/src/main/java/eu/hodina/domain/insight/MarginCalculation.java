package eu.hodina.domain.insight;

import eu.hodina.domain.money.ExchangeRate;
import eu.hodina.domain.money.HourlyPrice;
import eu.hodina.domain.money.Money;
import eu.hodina.domain.order.OrderId;
import eu.hodina.domain.people.Worker;
import eu.hodina.domain.people.WorkerId;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Computes the margins of orders. Immutable. */
public final class MarginCalculation {
    private final Map<WorkerId, Worker> workers;
    private final Currency currency;
    private final List<ExchangeRate> rates;

    /**
     * Prepares for the margins of any work of these people.
     *
     * @param workers all who may have worked, with their cost rates
     * @param currency the firm's
     * @param rates into it, at most one a currency
     */
    public MarginCalculation(Collection<Worker> workers, Currency currency, List<ExchangeRate> rates) {
        this.workers = workers.stream().collect(Collectors.toUnmodifiableMap(Worker::id, Function.identity()));
        this.currency = Objects.requireNonNull(currency, "currency");
        this.rates = List.copyOf(rates);
    }

    /**
     * {@return one margin an order, by order}
     *
     * @param work of any orders, in any order
     */
    public List<OrderMargin> of(Collection<ChargedWork> work) {
        Map<OrderId, List<ChargedWork>> byOrder =
                work.stream().collect(Collectors.groupingBy(ChargedWork::order, TreeMap::new, Collectors.toList()));
        return byOrder.entrySet().stream()
                .map(entry -> margin(entry.getKey(), entry.getValue()))
                .toList();
    }

    private OrderMargin margin(OrderId order, List<ChargedWork> work) {
        List<MarginProblem> problems = new ArrayList<>();
        Sums revenue = new Sums();
        work.forEach(piece -> revenue.add(piece.amount()));
        Optional<Money> earned = inFirmsCurrency(revenue, problems);
        Optional<Money> cost = cost(work, problems);
        long minutes = work.stream().mapToLong(ChargedWork::minutes).reduce(0, Math::addExact);
        return new OrderMargin(
                order, minutes, earned, cost, problems.stream().distinct().toList());
    }

    /** Sums hourly rate times minutes, divides by 60 and rounds once an order and currency. */
    private Optional<Money> cost(List<ChargedWork> work, List<MarginProblem> problems) {
        Sums sixtieths = new Sums();
        Map<WorkerId, MarginProblem.NoCostRate> missing = new TreeMap<>();
        for (ChargedWork piece : work) {
            Optional<HourlyPrice> rate =
                    Optional.ofNullable(workers.get(piece.worker())).flatMap(worker -> worker.costOn(piece.date()));
            rate.ifPresentOrElse(
                    found -> sixtieths.add(found.perHour().times(piece.minutes())),
                    () -> missing.merge(
                            piece.worker(),
                            new MarginProblem.NoCostRate(piece.worker(), piece.date(), piece.minutes()),
                            MarginCalculation::together));
        }
        problems.addAll(missing.values());
        Sums sums = new Sums();
        sixtieths.byCode.values().forEach(sum -> sums.add(sum.timesRatio(1, 60, RoundingMode.HALF_UP)));
        Optional<Money> cost = inFirmsCurrency(sums, problems);
        return missing.isEmpty() ? cost : Optional.empty();
    }

    private static MarginProblem.NoCostRate together(MarginProblem.NoCostRate one, MarginProblem.NoCostRate other) {
        LocalDate first = one.first().isBefore(other.first()) ? one.first() : other.first();
        return new MarginProblem.NoCostRate(one.worker(), first, Math.addExact(one.minutes(), other.minutes()));
    }

    private Optional<Money> inFirmsCurrency(Sums sums, List<MarginProblem> problems) {
        Money total = Money.zero(currency);
        boolean known = true;
        for (Money sum : sums.byCode.values()) {
            Optional<Money> converted = convert(sum);
            if (converted.isPresent()) {
                total = total.plus(converted.get());
            } else {
                known = false;
                problems.add(new MarginProblem.NoExchangeRate(sum.currency()));
            }
        }
        return known ? Optional.of(total) : Optional.empty();
    }

    private Optional<Money> convert(Money amount) {
        if (amount.currency().equals(currency)) {
            return Optional.of(amount);
        }
        return rates.stream()
                .filter(rate ->
                        rate.from().equals(amount.currency()) && rate.to().equals(currency))
                .findFirst()
                .map(rate -> rate.convert(amount));
    }

    /** One sum a currency, by its code. */
    private static final class Sums {
        private final Map<String, Money> byCode = new TreeMap<>();

        void add(Money amount) {
            byCode.merge(amount.currency().getCurrencyCode(), amount, Money::plus);
        }
    }
}
