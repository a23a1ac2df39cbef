package eu.hodina.domain.insight.margin;

import eu.hodina.domain.insight.report.ReportProblem;
import eu.hodina.domain.money.Money;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What some work earned and cost, in the firm's currency (handbook 8).
 *
 * @param key what work
 * @param kind what the row is about
 * @param minutes as they were measured, billed or not
 * @param billed minutes, after rounding, billed by time or covered
 * @param parts of the revenue and beside it; one that is left out is nothing
 * @param isRevenueKnown whether every part could be had in the firm's currency
 * @param labour the cost of the minutes; none where a cost rate is missing
 * @param isDirectKnown whether all direct costs could be had in the firm's currency
 * @param isEstimate whether something of it may still change without a mistake
 * @param problems what is missing
 */
public record MarginRow(
        GroupKey key,
        MarginKind kind,
        long minutes,
        long billed,
        Map<MarginPart, Money> parts,
        boolean isRevenueKnown,
        Optional<Money> labour,
        boolean isDirectKnown,
        boolean isEstimate,
        List<ReportProblem> problems) {
    public MarginRow {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(kind, "kind");
        parts = Map.copyOf(parts);
        Objects.requireNonNull(labour, "labour");
        problems = List.copyOf(problems);
    }

    /** {@return the sum of the parts that are revenue: 62 400.00; none where not all is known} */
    public Optional<Money> revenue() {
        return isRevenueKnown
                ? parts.entrySet().stream()
                        .filter(part -> part.getKey().isRevenue())
                        .map(Map.Entry::getValue)
                        .reduce(Money::plus)
                : Optional.empty();
    }
}
