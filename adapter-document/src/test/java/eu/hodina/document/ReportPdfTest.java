package eu.hodina.document;

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
import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** A report on paper. */
class ReportPdfTest {
    private static final ReportQuestion QUESTION = new ReportQuestion(
            ReportKind.MARGIN,
            ReportFilter.of(DatePeriod.month(YearMonth.of(2026, 10))),
            List.of(),
            LocalDate.parse("2026-11-05"),
            Language.CS);

    private static Report report(int rows) {
        return Report.of(
                "margin",
                List.of(
                        ReportColumn.of("order", Type.TEXT),
                        ReportColumn.of("orderName", Type.TEXT),
                        ReportColumn.of("minutes", Type.MINUTES),
                        ReportColumn.of("unbilled", Type.MONEY),
                        ReportColumn.of("revenue", Type.MONEY),
                        ReportColumn.of("margin", Type.MONEY),
                        ReportColumn.percent("marginPercent", "margin", "revenue")),
                IntStream.range(0, rows).mapToObj(ReportPdfTest::row).toList());
    }

    private static ReportRow row(int i) {
        List<ReportCell> cells = List.of(
                ReportCell.text("Z" + i),
                ReportCell.text("Příliš žluťoučký kůň úpěl ďábelské ódy o zakázce číslo " + i),
                ReportCell.minutes(60L + i),
                crowns(0),
                crowns(100_000L + i),
                i % 7 == 3 ? ReportCell.UNKNOWN : crowns(i % 2 == 0 ? 4_191 : -50));
        List<ReportCell> all = new ArrayList<>(cells);
        all.add(ReportCell.NONE);
        List<ReportProblem> problems = i == 3
                ? List.of(new ReportProblem(ReportProblem.Code.NO_COST_RATE, List.of("Jana", "2026-10-01", "60")))
                : List.of();
        return new ReportRow(all, Map.of(), i == 0, problems);
    }

    private static ReportCell crowns(long minor) {
        return ReportCell.amount(Money.ofMinor(Currency.getInstance("CZK"), minor));
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replace('\u00a0', ' ');
        }
    }

    private static int pages(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }

    @Test
    void a_report_has_a_chart_a_table_and_totals() throws IOException {
        byte[] pdf = ReportPdf.of(QUESTION, report(4), ReportWords.in(Language.CS));
        assertThat(pages(pdf)).isEqualTo(1);
        assertThat(text(pdf))
                .contains("Hrubá marže", "Zakázka", "Z0", "41,91", "Celkem", "4 000,06", "~ odhad", "Strana 1 z 1")
                .contains("! Jana nemá od 2026-10-01 nákladovou sazbu (60 min)")
                .doesNotContain("Nevyfakturováno");
    }

    @Test
    void a_long_report_repeats_its_head_on_every_page() throws IOException {
        byte[] pdf = ReportPdf.of(QUESTION, report(300), ReportWords.in(Language.CS));
        int pages = pages(pdf);
        assertThat(pages).isGreaterThan(5);
        assertThat(text(pdf).split("Název zakázky", -1)).hasSize(pages + 1);
        assertThat(text(pdf)).contains("Strana " + pages + " z " + pages);
    }

    @Test
    void nothing_is_a_page_too_and_the_same_report_has_the_same_bytes() throws IOException {
        assertThat(pages(ReportPdf.of(QUESTION, report(0), ReportWords.in(Language.CS))))
                .isEqualTo(1);
        assertThat(ReportPdf.of(QUESTION, report(9), ReportWords.in(Language.CS)))
                .isEqualTo(ReportPdf.of(QUESTION, report(9), ReportWords.in(Language.CS)));
    }
}
