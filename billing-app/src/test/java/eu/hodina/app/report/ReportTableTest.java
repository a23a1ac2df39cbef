package eu.hodina.app.report;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hodina.application.insight.ReportKind;
import eu.hodina.application.insight.ReportQuestion;
import eu.hodina.application.insight.ReportWords;
import eu.hodina.domain.client.Language;
import eu.hodina.domain.insight.margin.ReportFilter;
import eu.hodina.domain.insight.report.Report;
import eu.hodina.domain.insight.report.ReportCell;
import eu.hodina.domain.insight.report.ReportColumn;
import eu.hodina.domain.insight.report.ReportColumn.Type;
import eu.hodina.domain.insight.report.ReportProblem;
import eu.hodina.domain.insight.report.ReportRow;
import eu.hodina.domain.money.DatePeriod;
import eu.hodina.domain.money.Money;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A report for people, and as JSON. */
class ReportTableTest {
    private static final ReportQuestion QUESTION = new ReportQuestion(
            ReportKind.MARGIN,
            ReportFilter.of(DatePeriod.month(YearMonth.of(2026, 10))),
            List.of(),
            LocalDate.parse("2026-11-05"),
            Language.EN);

    private static final Report REPORT = Report.of(
            "margin",
            List.of(
                    ReportColumn.of("order", Type.TEXT),
                    ReportColumn.of("minutes", Type.MINUTES),
                    ReportColumn.of("unbilled", Type.MONEY),
                    ReportColumn.of("revenue", Type.MONEY),
                    ReportColumn.of("margin", Type.MONEY),
                    ReportColumn.percent("marginPercent", "margin", "revenue")),
            List.of(
                    ReportRow.of(cells("Z1", 2700, "62400.00", crowns("26150.00")), Map.of("order", "Z1")),
                    new ReportRow(
                            cells("Z2", 5, "-10.00", ReportCell.UNKNOWN),
                            Map.of(),
                            true,
                            List.of(new ReportProblem(
                                    ReportProblem.Code.NO_COST_RATE, List.of("Jana", "2026-10-01", "5"))))));

    private static List<ReportCell> cells(String order, long minutes, String revenue, ReportCell margin) {
        return List.of(
                ReportCell.text(order),
                ReportCell.minutes(minutes),
                crowns("0.00"),
                crowns(revenue),
                margin,
                ReportCell.NONE);
    }

    private static ReportCell crowns(String amount) {
        return ReportCell.amount(Money.parse("CZK", amount));
    }

    @Test
    void people_read_a_table_without_empty_columns() {
        assertThat(ReportTable.of(QUESTION, REPORT, ReportWords.in(Language.EN)))
                .isEqualTo("""
                        Gross margin, 2026-10-01 – 2026-10-31

                               Order   Time    Revenue     Margin  Margin %
                               Z1     45:00  62,400.00  26,150.00   41.91 %  CZK
                        ~      Z2      0:05     −10.00          ?         ?  CZK
                        Total         45:05  62,390.00          ?         ?  CZK

                        ~ estimate
                        ! Jana has no cost rate from 2026-10-01 on (5 min)
                        """);
    }

    @Test
    void programs_read_exact_texts() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ReportJson.write(QUESTION, REPORT, ReportWords.in(Language.EN), out);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains(
                        "\"margin\" : \"26150.00\"",
                        "\"marginPercent\" : \"41.91\"",
                        "\"unknown\" : [ \"margin\", \"marginPercent\" ]",
                        "\"problems\" : [ \"Jana has no cost rate from 2026-10-01 on (5 min)\" ]");
    }
}
