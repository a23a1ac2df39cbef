package eu.hodina.application.insight;

import eu.hodina.domain.insight.margin.MarginKind;
import eu.hodina.domain.insight.margin.MarginPart;
import eu.hodina.domain.insight.margin.MarginRow;
import eu.hodina.domain.insight.report.ReportCell;
import eu.hodina.domain.insight.report.ReportColumn;
import eu.hodina.domain.insight.report.ReportColumn.Type;
import eu.hodina.domain.money.Money;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/** The reports that look at a part of margins: {@code revenue}, {@code realisation} and {@code rework}. */
final class RevenueRows {
    static final List<ReportColumn> REVENUE = List.of(
            ReportColumn.of("kind", Type.TEXT),
            ReportColumn.of("billed", Type.MONEY),
            ReportColumn.of("unbilled", Type.MONEY),
            ReportColumn.of("retainer", Type.MONEY),
            ReportColumn.of("prepaid", Type.MONEY),
            ReportColumn.of("goods", Type.MONEY),
            ReportColumn.of("fixedPrice", Type.MONEY),
            ReportColumn.of("corrections", Type.MONEY),
            ReportColumn.of("revenue", Type.MONEY));

    static final List<ReportColumn> REALISATION = List.of(
            ReportColumn.of("minutes", Type.MINUTES),
            ReportColumn.of("billedMinutes", Type.MINUTES),
            ReportColumn.percent("billedPercent", "billedMinutes", "minutes"),
            ReportColumn.of("realised", Type.MONEY),
            ReportColumn.of("writtenOff", Type.MONEY),
            ReportColumn.of("standard", Type.MONEY),
            ReportColumn.percent("realisation", "realised", "standard"),
            ReportColumn.perHour("effectiveRate", "realised", "minutes"));

    static final List<ReportColumn> REWORK =
            List.of(ReportColumn.of("minutes", Type.MINUTES), ReportColumn.of("labour", Type.MONEY));

    private RevenueRows() {}

    static List<GroupedReport.Line> revenue(List<MarginRow> rows, ReportWords words) {
        return rows.stream()
                .filter(row -> !row.isRevenueKnown() || row.revenue().isPresent())
                .map(row -> {
                    List<ReportCell> cells = new ArrayList<>();
                    cells.add(ReportCell.text(words.text("kind." + row.kind())));
                    EnumSet.range(MarginPart.BILLED, MarginPart.CORRECTIONS)
                            .forEach(part -> cells.add(MarginRows.part(row, part)));
                    cells.add(MarginRows.known(MarginRows.revenue(row)));
                    return new GroupedReport.Line(row.key(), cells, row.isEstimate(), row.problems());
                })
                .toList();
    }

    /** What work by time came to, less discounts, of what it were at standard price (handbook 8). */
    static List<GroupedReport.Line> realisation(List<MarginRow> rows) {
        return rows.stream()
                .filter(row -> row.kind() == MarginKind.REGULAR)
                .map(row -> {
                    Money billable = part(row, MarginPart.BILLED).plus(part(row, MarginPart.UNBILLED));
                    Money writtenOff = part(row, MarginPart.WRITTEN_OFF);
                    List<ReportCell> cells = List.of(
                            ReportCell.minutes(row.minutes()),
                            ReportCell.minutes(row.billed()),
                            ReportCell.NONE,
                            row.isRevenueKnown()
                                    ? ReportCell.amount(billable.plus(part(row, MarginPart.CORRECTIONS)))
                                    : ReportCell.UNKNOWN,
                            ReportCell.amount(writtenOff),
                            row.isRevenueKnown() ? ReportCell.amount(billable.plus(writtenOff)) : ReportCell.UNKNOWN,
                            ReportCell.NONE,
                            ReportCell.NONE);
                    return new GroupedReport.Line(row.key(), cells, row.isEstimate(), row.problems());
                })
                .toList();
    }

    static List<GroupedReport.Line> rework(List<MarginRow> rows) {
        return rows.stream()
                .filter(row -> row.kind() == MarginKind.REWORK)
                .map(row -> new GroupedReport.Line(
                        row.key(),
                        List.of(ReportCell.minutes(row.minutes()), MarginRows.known(row.labour())),
                        row.isEstimate(),
                        row.problems()))
                .toList();
    }

    private static Money part(MarginRow row, MarginPart part) {
        return row.parts().getOrDefault(part, Money.zero(Margins.CROWNS));
    }
}
