package eu.hodina.application.insight;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hodina.domain.insight.capacity.UtilisationRow;
import eu.hodina.domain.insight.margin.GroupKey;
import eu.hodina.domain.insight.margin.MarginKind;
import eu.hodina.domain.insight.margin.MarginPart;
import eu.hodina.domain.insight.margin.MarginRow;
import eu.hodina.domain.insight.report.Report;
import eu.hodina.domain.insight.report.ReportColumn;
import eu.hodina.domain.insight.report.ReportRow;
import eu.hodina.domain.money.Money;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The worked ratios of handbook 8. */
class RatiosTest {
    private static final GroupKey KEY =
            new GroupKey(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    @Test
    void work_for_63_000_of_which_60_000_are_billed_is_realised_by_95_24_per_cent() {
        Report report = realisation(42 * 60, 40 * 60);
        assertThat(cells(report, "realised", "writtenOff", "standard", "realisation"))
                .containsExactly("60000.00", "3000.00", "63000.00", "95.24");
    }

    @Test
    void of_132_hours_126_are_billed_which_is_95_45_per_cent() {
        assertThat(cells(realisation(132 * 60, 126 * 60), "minutes", "billedMinutes", "billedPercent"))
                .containsExactly("7920", "7560", "95.45");
    }

    @Test
    void of_160_hours_132_are_utilised_which_is_82_50_per_cent() {
        Report report = report(
                CapacityRows.UTILISATION,
                CapacityRows.lines(List.of(new UtilisationRow(KEY, 150 * 60, 132 * 60, 160 * 60)), false));
        assertThat(cells(report, "minutes", "billable", "capacity", "utilisation"))
                .containsExactly("9000", "7920", "9600", "82.50");
    }

    private static Report realisation(long minutes, long billed) {
        return report(
                RevenueRows.REALISATION,
                RevenueRows.realisation(List.of(new MarginRow(
                        KEY,
                        MarginKind.REGULAR,
                        minutes,
                        billed,
                        Map.of(
                                MarginPart.BILLED, Money.parse("CZK", "60000.00"),
                                MarginPart.WRITTEN_OFF, Money.parse("CZK", "3000.00")),
                        true,
                        Optional.empty(),
                        true,
                        false,
                        List.of()))));
    }

    private static Report report(List<ReportColumn> columns, List<GroupedReport.Line> lines) {
        return Report.of(
                "ratios",
                columns,
                lines.stream().map(line -> ReportRow.of(line.cells(), Map.of())).toList());
    }

    private static List<String> cells(Report report, String... columns) {
        return Stream.of(columns)
                .map(column -> RawCell.of(report.rows().get(0).cells().get(report.indexOf(column)))
                        .orElse("-"))
                .toList();
    }
}
