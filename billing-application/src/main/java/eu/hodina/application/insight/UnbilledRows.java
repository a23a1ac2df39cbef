package eu.hodina.application.insight;

import eu.hodina.application.Ports;
import eu.hodina.application.rating.RateWork;
import eu.hodina.domain.insight.ageing.WorkAge;
import eu.hodina.domain.insight.margin.GroupKey;
import eu.hodina.domain.insight.margin.Grouping;
import eu.hodina.domain.insight.margin.UnbilledSum;
import eu.hodina.domain.insight.margin.Unratable;
import eu.hodina.domain.insight.report.Report;
import eu.hodina.domain.insight.report.ReportCell;
import eu.hodina.domain.insight.report.ReportColumn;
import eu.hodina.domain.insight.report.ReportColumn.Type;
import eu.hodina.domain.money.Money;
import eu.hodina.domain.order.BillingMode;
import eu.hodina.domain.order.Order;
import eu.hodina.domain.order.OrderId;
import eu.hodina.domain.order.OrderState;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Currency;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The report {@code unbilled}: work by time that no document bears, why it waits, and how old it is (handbook 9.2). */
final class UnbilledRows {
    private static final List<ReportColumn> COLUMNS = List.of(
            ReportColumn.of("reason", Type.TEXT),
            ReportColumn.of("minutes", Type.MINUTES),
            ReportColumn.of("value", Type.MONEY),
            ReportColumn.of("oldest", Type.DATE),
            ReportColumn.of("age30", Type.MONEY),
            ReportColumn.of("age60", Type.MONEY),
            ReportColumn.of("ageOver60", Type.MONEY));

    private enum Reason {
        READY,
        NOT_APPROVED,
        PERIOD_RUNS,
        ON_COMPLETION,
        CANNOT_BE_RATED
    }

    private final Ports ports;
    private final RateWork rateWork;
    private final LocalDate today;
    private final Map<OrderId, Order> orders = new HashMap<>();

    UnbilledRows(Ports ports, RateWork rateWork, LocalDate today) {
        this.ports = ports;
        this.rateWork = rateWork;
        this.today = today;
    }

    private record RowKey(GroupKey key, Reason reason, String currency) implements Comparable<RowKey> {
        @Override
        public int compareTo(RowKey other) {
            int byKey = key.compareTo(other.key);
            int byReason = byKey == 0 ? reason.compareTo(other.reason) : byKey;
            return byReason == 0 ? currency.compareTo(other.currency) : byReason;
        }
    }

    /** What is summed of a row. */
    private static final class Sum {
        private final Map<WorkAge, Money> byAge = new EnumMap<>(WorkAge.class);
        private long minutes;
        private LocalDate oldest = LocalDate.MAX;

        void add(UnbilledSum one, LocalDate today) {
            minutes = Math.addExact(minutes, one.minutes());
            oldest = one.day().isBefore(oldest) ? one.day() : oldest;
            byAge.merge(WorkAge.of(one.day(), today), one.amount(), Money::plus);
        }
    }

    Report report(ReportQuestion question) {
        MarginGathering gathering = new MarginGathering(ports, rateWork, today, question.filter());
        Set<Grouping> groupings = Set.copyOf(question.groupings());
        Map<RowKey, Sum> sums = new TreeMap<>();
        for (UnbilledSum one : gathering.unbilled()) {
            RowKey key = new RowKey(
                    one.key().by(groupings),
                    reason(one),
                    one.amount().currency().getCurrencyCode());
            sums.computeIfAbsent(key, none -> new Sum()).add(one, today);
        }
        ReportWords words = ReportWords.in(question.language());
        List<GroupedReport.Line> lines = new ArrayList<>();
        sums.forEach((key, sum) -> lines.add(GroupedReport.Line.of(key.key(), cells(key, sum, words))));
        gathering.unratable().forEach(one -> lines.add(line(one, groupings, words)));
        return new GroupedReport(ports, question).of(COLUMNS, 1, lines);
    }

    private Reason reason(UnbilledSum one) {
        if (!one.isRated()) {
            return Reason.NOT_APPROVED;
        }
        Order order = orders.computeIfAbsent(
                one.key().order().orElseThrow(), id -> ports.orders().find(id).orElseThrow());
        if (order.management().mode() == BillingMode.ON_COMPLETION && order.state() != OrderState.DONE) {
            return Reason.ON_COMPLETION;
        }
        return YearMonth.from(one.day()).isBefore(YearMonth.from(today)) ? Reason.READY : Reason.PERIOD_RUNS;
    }

    /** What waits for its approval has no price yet. */
    private static List<ReportCell> cells(RowKey key, Sum sum, ReportWords words) {
        boolean hasValue = key.reason() != Reason.NOT_APPROVED;
        Money nothing = Money.zero(Currency.getInstance(key.currency()));
        List<ReportCell> cells = new ArrayList<>();
        cells.add(ReportCell.text(words.text("reason." + key.reason())));
        cells.add(ReportCell.minutes(sum.minutes));
        cells.add(
                hasValue
                        ? ReportCell.amount(sum.byAge.values().stream().reduce(nothing, Money::plus))
                        : ReportCell.NONE);
        cells.add(new ReportCell.Day(sum.oldest));
        for (WorkAge age : WorkAge.values()) {
            cells.add(hasValue ? ReportCell.amount(sum.byAge.getOrDefault(age, nothing)) : ReportCell.NONE);
        }
        return cells;
    }

    private static GroupedReport.Line line(Unratable one, Set<Grouping> groupings, ReportWords words) {
        GroupKey key = new GroupKey(
                Optional.of(one.client()), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        return new GroupedReport.Line(
                key.by(groupings),
                List.of(
                        ReportCell.text(words.text("reason." + Reason.CANNOT_BE_RATED)),
                        ReportCell.NONE,
                        ReportCell.UNKNOWN,
                        ReportCell.NONE,
                        ReportCell.UNKNOWN,
                        ReportCell.UNKNOWN,
                        ReportCell.UNKNOWN),
                false,
                List.of(one.problem()));
    }
}
