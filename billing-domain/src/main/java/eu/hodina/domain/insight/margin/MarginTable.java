package eu.hodina.domain.insight.margin;

import eu.hodina.domain.agreement.AgreementId;
import eu.hodina.domain.agreement.ClientAgreement;
import eu.hodina.domain.money.Money;
import eu.hodina.domain.rating.Disposition;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Computes margins (handbook 8). Immutable; what it is given decides alone what comes out.
 *
 * <pre>{@code
 * List<MarginRow> rows = new MarginTable(filter, agreements, home).of(facts, Set.of(Grouping.ORDER));
 * }</pre>
 */
public final class MarginTable {
    private final ReportFilter filter;
    private final Map<AgreementId, ClientAgreement> agreements;
    private final HomeCurrency home;

    /**
     * Prepares for the facts of some days.
     *
     * @param filter what the report looks at
     * @param agreements all whose fees or draws are among the facts
     * @param home the currency of the report
     */
    public MarginTable(ReportFilter filter, Collection<ClientAgreement> agreements, HomeCurrency home) {
        this.filter = Objects.requireNonNull(filter, "filter");
        this.agreements = agreements.stream()
                .collect(Collectors.toMap(ClientAgreement::id, Function.identity(), (a, b) -> a, TreeMap::new));
        this.home = Objects.requireNonNull(home, "home");
    }

    private record RowKey(GroupKey key, MarginKind kind) implements Comparable<RowKey> {
        @Override
        public int compareTo(RowKey other) {
            int byKey = key.compareTo(other.key);
            return byKey == 0 ? kind.compareTo(other.kind) : byKey;
        }
    }

    /**
     * Sums facts into rows.
     *
     * @param facts of the filter; draws and fees may go beyond it, and only what falls into it counts
     * @param groupings by which rows are put together; none = one row a kind
     * @return by key, then by kind
     */
    public List<MarginRow> of(MarginFacts facts, Set<Grouping> groupings) {
        Map<RowKey, MarginSum> sums = new TreeMap<>();
        Function<RowKey, MarginSum> sum = key -> sums.computeIfAbsent(key, one -> new MarginSum(home));
        for (LoggedSum work : facts.logged()) {
            sum.apply(new RowKey(work.key().by(groupings), kindOf(work.fate()))).add(work);
        }
        for (ChargedSum charge : facts.charged()) {
            if (charge.billed() == 0 && charge.amount().isZero()) {
                continue;
            }
            MarginSum row = sum.apply(new RowKey(charge.key().by(groupings), kindOf(charge.disposition())));
            row.addBilled(charge.billed());
            if (!charge.amount().isZero()) {
                row.add(billing(charge.onDocument()), charge.amount(), month(charge.key()), !charge.onDocument());
            }
        }
        for (Posting posting : postings(facts)) {
            sum.apply(new RowKey(posting.key().by(groupings), posting.kind()))
                    .add(posting.part(), posting.amount(), month(posting.key()), posting.isEstimate());
        }
        for (Unratable one : facts.unratable()) {
            GroupKey key = new GroupKey(
                    Optional.of(one.client()), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
            sum.apply(new RowKey(key.by(groupings), MarginKind.REGULAR)).refuse(one.problem());
        }
        return sums.entrySet().stream()
                .map(entry -> entry.getValue()
                        .row(entry.getKey().key(), entry.getKey().kind()))
                .toList();
    }

    private List<Posting> postings(MarginFacts facts) {
        List<Posting> all = new ArrayList<>(new AgreementRevenue(agreements, filter, home.today()).of(facts));
        for (LineSum line : facts.lines()) {
            all.add(regular(line.key(), billing(line.onDocument()), line.amount(), !line.onDocument()));
            if (line.isDifference()) {
                // the charges have it already, among what documents bear
                all.add(regular(line.key(), MarginPart.BILLED, line.amount().negated(), false));
            }
        }
        for (GoodsSum goods : facts.goods()) {
            all.add(regular(
                    goods.key(),
                    goods.isFixedPrice() ? MarginPart.FIXED_PRICE : MarginPart.GOODS,
                    goods.revenue(),
                    !goods.onDocument()));
            all.add(regular(goods.key(), MarginPart.DIRECT, goods.cost(), false));
        }
        facts.documents().forEach(line -> all.add(regular(line.key(), MarginPart.CORRECTIONS, line.amount(), false)));
        facts.writtenOff().forEach(work -> all.add(regular(work.key(), MarginPart.WRITTEN_OFF, work.amount(), false)));
        return all.stream().filter(posting -> !posting.amount().isZero()).toList();
    }

    private static Posting regular(GroupKey key, MarginPart part, Money amount, boolean isEstimate) {
        return new Posting(key, MarginKind.REGULAR, part, amount, isEstimate);
    }

    private static MarginPart billing(boolean onDocument) {
        return onDocument ? MarginPart.BILLED : MarginPart.UNBILLED;
    }

    private static YearMonth month(GroupKey key) {
        return key.month().orElseThrow(() -> new IllegalArgumentException("a fact has a month: " + key));
    }

    private static MarginKind kindOf(WorkFate fate) {
        return switch (fate) {
            case REWORK -> MarginKind.REWORK;
            case INTERNAL -> MarginKind.INTERNAL;
            case BILLABLE, WRITTEN_OFF, FIXED_PRICE -> MarginKind.REGULAR;
        };
    }

    private static MarginKind kindOf(Disposition disposition) {
        return switch (disposition) {
            case REWORK -> MarginKind.REWORK;
            case INTERNAL -> MarginKind.INTERNAL;
            case BILLABLE, COVERED, WRITTEN_OFF, FIXED_PRICE -> MarginKind.REGULAR;
        };
    }
}
