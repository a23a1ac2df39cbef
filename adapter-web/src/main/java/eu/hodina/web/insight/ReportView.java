package eu.hodina.web.insight;

import eu.hodina.application.insight.RawCell;
import eu.hodina.application.insight.ReportQuestion;
import eu.hodina.application.insight.ReportWords;
import eu.hodina.domain.insight.report.Report;
import eu.hodina.domain.insight.report.ReportCell;
import eu.hodina.domain.insight.report.ReportColumn;
import eu.hodina.domain.insight.report.ReportRow;
import eu.hodina.domain.insight.report.ReportTotal;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** A report with all its rows and their totals. */
@Serdeable
record ReportView(
        @Schema(example = "margin") String name,

        @Schema(example = "Hrubá marže") String title,

        @Schema(example = "2026-10-01") LocalDate from,

        @Schema(example = "2026-10-31") LocalDate to,

        @Schema(example = "2026-11-05", description = "As it stood on the evening of this day; for receivables")
        LocalDate asOf,

        @Schema(description = "In the order in which they are shown")
        List<ColumnView> columns,

        List<RowView> rows,

        @Schema(description = "The sums of the rows that are shown, one a currency")
        List<TotalView> totals) {

    /** A column. */
    @Serdeable
    record ColumnView(
            @Schema(example = "margin") String key,

            @Schema(example = "Marže") String title,

            @Schema(
                    example = "MONEY",
                    allowableValues = {"TEXT", "DATE", "MINUTES", "MONEY", "PERCENT", "COUNT"})
            String type) {}

    /** A row. */
    @Serdeable
    record RowView(
            @Schema(
                    example = "{\"order\": \"Z20260001\", \"minutes\": \"2700\", \"margin\": \"26150.00\"}",
                    description = "By the key of the column, exact texts; what is nothing or not known is left out")
            Map<String, String> cells,

            @Schema(example = "CZK", description = "Of the amounts; absent without any")
            Optional<String> currency,

            @Schema(example = "[\"labour\", \"margin\"]", description = "Columns whose value exists and is not known")
            List<String> unknown,

            @Schema(description = "Something of it may still change without a mistake")
            boolean estimate,

            @Schema(description = "What is missing, as sentences")
            List<String> problems,

            @Schema(
                    example = "{\"order\": \"Z20260001\"}",
                    description = "The filters by which the row can be looked into, here and in /api/v1/work-logs")
            Map<String, String> drill) {}

    /** Sums. */
    @Serdeable
    record TotalView(
            @Schema(example = "{\"minutes\": \"2700\", \"margin\": \"26150.00\"}")
            Map<String, String> cells,

            @Schema(example = "CZK", description = "Of the amounts; absent without any")
            Optional<String> currency,

            @Schema(example = "[\"labour\"]", description = "Columns whose sum is not known")
            List<String> unknown,

            @Schema(description = "A row of it is an estimate")
            boolean estimate) {}

    static ReportView of(ReportQuestion question, Report report, ReportWords words) {
        return new ReportView(
                report.name(),
                words.title(report.name()),
                question.filter().period().from(),
                question.filter().period().to(),
                question.asOf(),
                report.columns().stream()
                        .map(column -> new ColumnView(
                                column.key(), words.head(column), column.type().name()))
                        .toList(),
                report.rows().stream()
                        .map(row -> row(report.columns(), row, words))
                        .toList(),
                report.totals().stream()
                        .map(total -> total(report.columns(), total))
                        .toList());
    }

    private static RowView row(List<ReportColumn> columns, ReportRow row, ReportWords words) {
        return new RowView(
                cells(columns, row.cells()),
                row.currency().map(Currency::getCurrencyCode),
                unknown(columns, row.cells()),
                row.isEstimate(),
                row.problems().stream().map(words::problem).toList(),
                row.drill());
    }

    private static TotalView total(List<ReportColumn> columns, ReportTotal total) {
        return new TotalView(
                cells(columns, total.cells()),
                total.currency().map(Currency::getCurrencyCode),
                unknown(columns, total.cells()),
                total.isEstimate());
    }

    private static Map<String, String> cells(List<ReportColumn> columns, List<ReportCell> cells) {
        Map<String, String> shown = new LinkedHashMap<>();
        IntStream.range(0, columns.size())
                .forEach(i -> RawCell.of(cells.get(i))
                        .ifPresent(text -> shown.put(columns.get(i).key(), text)));
        return shown;
    }

    private static List<String> unknown(List<ReportColumn> columns, List<ReportCell> cells) {
        return IntStream.range(0, columns.size())
                .filter(i -> cells.get(i).equals(ReportCell.UNKNOWN))
                .mapToObj(i -> columns.get(i).key())
                .toList();
    }
}
