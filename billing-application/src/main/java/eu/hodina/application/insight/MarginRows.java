package eu.hodina.application.insight;

import eu.hodina.domain.insight.margin.MarginPart;
import eu.hodina.domain.insight.margin.MarginRow;
import eu.hodina.domain.insight.report.ReportCell;
import eu.hodina.domain.insight.report.ReportColumn;
import eu.hodina.domain.insight.report.ReportColumn.Type;
import eu.hodina.domain.money.Money;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** The report {@code margin}. */
final class MarginRows {
    static final List<ReportColumn> COLUMNS = List.of(
            ReportColumn.of("kind", Type.TEXT),
            ReportColumn.of("minutes", Type.MINUTES),
            ReportColumn.of("billedMinutes", Type.MINUTES),
            ReportColumn.of("billed", Type.MONEY),
            ReportColumn.of("unbilled", Type.MONEY),
            ReportColumn.of("retainer", Type.MONEY),
            ReportColumn.of("prepaid", Type.MONEY),
            ReportColumn.of("goods", Type.MONEY),
            ReportColumn.of("fixedPrice", Type.MONEY),
            ReportColumn.of("corrections", Type.MONEY),
            ReportColumn.of("revenue", Type.MONEY),
            ReportColumn.of("labour", Type.MONEY),
            ReportColumn.of("direct", Type.MONEY),
            ReportColumn.of("margin", Type.MONEY),
            ReportColumn.percent("marginPercent", "margin", "revenue"),
            ReportColumn.perHour("effectiveRate", "revenue", "minutes"),
            ReportColumn.of("writtenOff", Type.MONEY));

    private static final Money NOTHING = Money.zero(Margins.CROWNS);

    private MarginRows() {}

    static List<GroupedReport.Line> lines(List<MarginRow> rows, ReportWords words) {
        return rows.stream()
                .map(row -> new GroupedReport.Line(row.key(), cells(row, words), row.isEstimate(), row.problems()))
                .toList();
    }

    private static List<ReportCell> cells(MarginRow row, ReportWords words) {
        List<ReportCell> cells = new ArrayList<>();
        cells.add(ReportCell.text(words.text("kind." + row.kind())));
        cells.add(ReportCell.minutes(row.minutes()));
        cells.add(ReportCell.minutes(row.billed()));
        for (MarginPart part : EnumSet.range(MarginPart.BILLED, MarginPart.CORRECTIONS)) {
            cells.add(part(row, part));
        }
        Money direct = row.parts().getOrDefault(MarginPart.DIRECT, NOTHING);
        Optional<Money> revenue = revenue(row);
        Optional<Money> margin = revenue.flatMap(earned -> row.labour().map(earned::minus))
                .filter(left -> row.isDirectKnown())
                .map(left -> left.minus(direct));
        cells.add(known(revenue));
        cells.add(known(row.labour()));
        cells.add(row.isDirectKnown() ? ReportCell.amount(direct) : ReportCell.UNKNOWN);
        cells.add(known(margin));
        cells.add(ReportCell.NONE);
        cells.add(ReportCell.NONE);
        cells.add(part(row, MarginPart.WRITTEN_OFF));
        return cells;
    }

    static ReportCell part(MarginRow row, MarginPart part) {
        return ReportCell.amount(row.parts().getOrDefault(part, NOTHING));
    }

    /** 0 where there is none; none where it is not known. */
    static Optional<Money> revenue(MarginRow row) {
        return row.isRevenueKnown() ? Optional.of(row.revenue().orElse(NOTHING)) : Optional.empty();
    }

    static ReportCell known(Optional<Money> amount) {
        return amount.map(ReportCell::amount).orElse(ReportCell.UNKNOWN);
    }
}
