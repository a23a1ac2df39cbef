package eu.hodina.app.report;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hodina.application.insight.ReportWords;
import eu.hodina.domain.client.Language;
import eu.hodina.domain.insight.report.Report;
import eu.hodina.domain.insight.report.ReportCell;
import eu.hodina.domain.insight.report.ReportColumn;
import eu.hodina.domain.insight.report.ReportColumn.Type;
import eu.hodina.domain.insight.report.ReportRow;
import eu.hodina.domain.money.Money;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workbook holds numbers as numbers and texts as texts. */
class ReportXlsxTest {
    private static final Report REPORT = Report.of(
            "margin",
            List.of(
                    ReportColumn.of("order", Type.TEXT),
                    ReportColumn.of("due", Type.DATE),
                    ReportColumn.of("minutes", Type.MINUTES),
                    ReportColumn.of("revenue", Type.MONEY),
                    ReportColumn.of("margin", Type.MONEY),
                    ReportColumn.percent("marginPercent", "margin", "revenue")),
            List.of(ReportRow.of(
                    List.of(
                            ReportCell.text("=HYPERLINK(\"x\") & <b>"),
                            new ReportCell.Day(LocalDate.parse("2026-10-31")),
                            ReportCell.minutes(2700),
                            ReportCell.amount(Money.parse("CZK", "90071992547409.93")),
                            ReportCell.amount(Money.parse("CZK", "-26150.01")),
                            ReportCell.NONE),
                    Map.of())));

    @TempDir
    private Path files;

    private static String part(Path workbook, String name) throws IOException {
        try (ZipFile zip = new ZipFile(workbook.toFile())) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void numbers_are_raw_and_exact() throws IOException {
        Path workbook = files.resolve("margin.xlsx");
        try (OutputStream out = Files.newOutputStream(workbook)) {
            ReportXlsx.write(REPORT, ReportWords.in(Language.EN), out);
        }
        String sheet = part(workbook, "xl/worksheets/sheet1.xml");
        assertThat(sheet)
                .contains("<v>2700</v>", "<v>90071992547409.93</v>", "<v>-26150.01</v>")
                .doesNotContain("<f>");
        assertThat(part(workbook, "xl/sharedStrings.xml"))
                .contains("=HYPERLINK(&quot;x&quot;) &amp; &lt;b&gt;", "Margin %", "Total");
    }
}
