package eu.hodina.domain.insight.margin;

import eu.hodina.domain.insight.report.ReportProblem;
import eu.hodina.domain.insight.report.ReportProblem.Code;
import eu.hodina.domain.money.HourlyPrice;
import eu.hodina.domain.money.Money;
import eu.hodina.domain.people.WorkerId;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** What is summed of one row. The cost of time is rounded once a row, or once a month where it is foreign. */
final class MarginSum {
    private record Unpriced(LocalDate first, long minutes) {
        Unpriced plus(Unpriced other) {
            return new Unpriced(
                    first.isBefore(other.first) ? first : other.first, Math.addExact(minutes, other.minutes));
        }
    }

    private record Abroad(String currency, YearMonth month) {
        static final Comparator<Abroad> ORDER =
                Comparator.comparing(Abroad::currency).thenComparing(Abroad::month);
    }

    private final HomeCurrency home;
    private final Map<MarginPart, Money> parts = new EnumMap<>(MarginPart.class);
    private final Map<Abroad, Money> sixtieths = new TreeMap<>(Abroad.ORDER);
    private final Map<WorkerId, Unpriced> withoutRate = new TreeMap<>();
    private final Set<ReportProblem> withoutExchange = new HashSet<>();
    private final List<ReportProblem> refused = new ArrayList<>();
    private Money homeSixtieths;
    private long minutes;
    private long billed;
    private boolean isEstimate;
    private boolean isRevenueKnown = true;
    private boolean isDirectKnown = true;

    MarginSum(HomeCurrency home) {
        this.home = home;
        this.homeSixtieths = Money.zero(home.currency());
    }

    void add(LoggedSum work) {
        minutes = Math.addExact(minutes, work.minutes());
        Optional<HourlyPrice> cost = work.cost();
        if (cost.isEmpty()) {
            withoutRate.merge(
                    work.key().worker().orElseThrow(), new Unpriced(work.first(), work.minutes()), Unpriced::plus);
            return;
        }
        Money units = cost.get().perHour().times(work.minutes());
        if (units.currency().equals(home.currency())) {
            homeSixtieths = homeSixtieths.plus(units);
        } else {
            sixtieths.merge(
                    new Abroad(
                            units.currency().getCurrencyCode(),
                            work.key().month().orElseThrow()),
                    units,
                    Money::plus);
        }
    }

    void addBilled(long more) {
        billed = Math.addExact(billed, more);
    }

    void add(MarginPart part, Money amount, YearMonth month, boolean mayChange) {
        Optional<Money> converted = home.convert(amount, month);
        if (converted.isPresent()) {
            parts.merge(part, converted.get(), Money::plus);
        } else {
            withoutExchange.add(noRate(amount, month));
            isRevenueKnown &= !part.isRevenue();
            isDirectKnown &= part != MarginPart.DIRECT;
        }
        isEstimate |= mayChange || !amount.currency().equals(home.currency());
    }

    private ReportProblem noRate(Money amount, YearMonth month) {
        return new ReportProblem(
                Code.NO_EXCHANGE_RATE,
                List.of(amount.currency().getCurrencyCode(), home.rateDay(month).toString()));
    }

    /** Something keeps its revenue from being known. */
    void refuse(ReportProblem problem) {
        refused.add(problem);
        isRevenueKnown = false;
    }

    MarginRow row(GroupKey key, MarginKind kind) {
        Optional<Money> labour = labour();
        List<ReportProblem> problems = new ArrayList<>(refused);
        withoutRate.forEach((worker, work) -> problems.add(new ReportProblem(
                Code.NO_COST_RATE, List.of(worker.value(), work.first().toString(), String.valueOf(work.minutes())))));
        withoutExchange.stream()
                .sorted(Comparator.comparing(problem -> problem.facts().toString()))
                .forEach(problems::add);
        return new MarginRow(
                key,
                kind,
                minutes,
                billed,
                parts,
                isRevenueKnown,
                withoutRate.isEmpty() ? labour : Optional.empty(),
                isDirectKnown,
                isEstimate,
                problems);
    }

    private Optional<Money> labour() {
        Money sum = homeSixtieths.timesRatio(1, 60, RoundingMode.HALF_UP);
        boolean isKnown = true;
        for (Map.Entry<Abroad, Money> part : sixtieths.entrySet()) {
            Money cost = part.getValue().timesRatio(1, 60, RoundingMode.HALF_UP);
            Optional<Money> converted = home.convert(cost, part.getKey().month());
            if (converted.isPresent()) {
                sum = sum.plus(converted.get());
                isEstimate = true;
            } else {
                isKnown = false;
                withoutExchange.add(noRate(cost, part.getKey().month()));
            }
        }
        return isKnown ? Optional.of(sum) : Optional.empty();
    }
}
