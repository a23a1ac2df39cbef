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
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

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

    private static String part(byte[] workbook, String name) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new AssertionError("no " + name);
    }

    @Test
    void numbers_are_raw_and_exact() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ReportXlsx.write(REPORT, ReportWords.in(Language.EN), out);
        String sheet = part(out.toByteArray(), "xl/worksheets/sheet1.xml");
        assertThat(sheet)
                .contains("<v>2700</v>", "<v>90071992547409.93</v>", "<v>-26150.01</v>")
                .doesNotContain("<f>");
        assertThat(part(out.toByteArray(), "xl/sharedStrings.xml"))
                .contains("=HYPERLINK(&quot;x&quot;) &amp; &lt;b&gt;", "Margin %", "Total");
    }
}
