package eu.hodina.document;

import com.itextpdf.kernel.pdf.PdfName;
import eu.hodina.application.insight.ReportQuestion;
import eu.hodina.application.insight.ReportWords;
import eu.hodina.domain.insight.report.Report;
import eu.hodina.domain.insight.report.ReportCell;
import eu.hodina.domain.insight.report.ReportColumn;
import eu.hodina.domain.insight.report.ReportColumn.Type;
import eu.hodina.domain.insight.report.ReportRow;
import eu.hodina.domain.insight.report.ReportTotal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/**
 * Draws a report as tagged PDF/A-3A: a chart of its main column, then the table with its head on every page, totals and what is
 * missing. Columns that say nothing are left out, and, where a page is too narrow, parts of sums that are shown; a workbook has
 * them all. The same report gives the same bytes. Stateless.
 *
 * <pre>{@code
 * byte[] pdf = ReportPdf.of(question, report, ReportWords.in(Language.CS));
 * }</pre>
 */
public final class ReportPdf {
    private static final float GAP = 8;
    private static final float WIDEST_WORDS = 120;
    private static final float CURRENCY = 28;

    /** Of an estimate, on the line of what it marks. */
    private static final String MARK = "~\u00a0";

    /** What a page that is too narrow does without, the first of these first: parts of sums that are shown. */
    private static final List<String> DETAILS = List.of(
            "effectiveRate",
            "writtenOff",
            "billedMinutes",
            "corrections",
            "prepaid",
            "fixedPrice",
            "goods",
            "retainer",
            "unbilled",
            "billed",
            "client",
            "orderName");

    private final ReportQuestion question;
    private final Report report;
    private final ReportWords words;
    private final ArchivalPdf pdf;
    private final List<Integer> shown = new ArrayList<>();

    private ReportPdf(ReportQuestion question, Report report, ReportWords words) {
        this.question = question;
        this.report = report;
        this.words = words;
        this.pdf = new ArchivalPdf(
                question.toString(),
                words.title(report.name()) + " " + period(),
                "Hodina",
                labels().words().languageTag(),
                question.asOf());
        for (int i = 0; i < report.columns().size(); i++) {
            if (says(i)) {
                shown.add(i);
            }
        }
        for (String detail : DETAILS) {
            if (wanted() > Sheet.CONTENT) {
                shown.removeIf(i -> report.columns().get(i).key().equals(detail));
            }
        }
    }

    /** How wide the columns would like to be. */
    private float wanted() {
        return shown.stream().map(this::width).reduce(CURRENCY, Float::sum);
    }

    /** The file of a report: what was asked for, its answer, and the words for it. */
    public static byte[] of(ReportQuestion question, Report report, ReportWords words) {
        return new ReportPdf(question, report, words).drawn();
    }

    private Labels labels() {
        return new Labels(Words.in(question.language()), Optional.empty());
    }

    private String period() {
        return words.shown(new ReportCell.Day(question.filter().period().from())) + " – "
                + words.shown(new ReportCell.Day(question.filter().period().to()));
    }

    private boolean says(int column) {
        return report.rows().stream().map(row -> row.cells().get(column)).anyMatch(cell -> {
            boolean isZero =
                    cell instanceof ReportCell.Amount amount && amount.value().isZero()
                            || cell instanceof ReportCell.Minutes minutes && minutes.value() == 0;
            return !isZero && !cell.equals(ReportCell.NONE);
        });
    }

    private byte[] drawn() {
        String title = words.title(report.name());
        Flow flow = new Flow(pdf, labels(), title, period(), title + ", " + period());
        Tag parent = pdf.whole();
        flow.sheet().as(parent.child(PdfName.H1)).text(Sheet.LEFT, 60, title, Style.ANNEX);
        flow.sheet().as(parent.child(PdfName.P)).text(Sheet.LEFT, 75, period(), Style.SUBTITLE);
        flow.moveTo(92);
        new ReportChart(report, words, pdf.typefaces()).draw(flow, parent);
        if (!report.rows().isEmpty()) {
            flow.table(grid(parent), 0);
        }
        notes(flow, parent);
        flow.finish();
        return pdf.finished();
    }

    private void notes(Flow flow, Tag parent) {
        List<String> notes = new ArrayList<>();
        if (report.rows().stream().anyMatch(ReportRow::isEstimate)) {
            notes.add("~ " + words.estimate());
        }
        report.rows().stream()
                .flatMap(row -> row.problems().stream())
                .distinct()
                .forEach(problem -> notes.add("! " + words.problem(problem)));
        flow.moveTo(flow.y() + GAP);
        for (String note : notes) {
            flow.lines(
                    Sheet.LEFT,
                    pdf.typefaces().wrapped(note, Style.CLOSE_GREY, Sheet.CONTENT),
                    Style.CLOSE_GREY,
                    parent.child(PdfName.P));
        }
    }

    private Grid grid(Tag parent) {
        List<Grid.Column> columns = columns();
        Grid grid = new Grid(parent.child(PdfName.Table), columns, Grid.Density.CLOSE);
        for (ReportRow row : report.rows()) {
            grid.add(
                    Grid.Kind.DATA,
                    cells(row.isEstimate() ? MARK : "", row.cells(), row.currency(), columns, Style.CLOSE));
        }
        for (ReportTotal total : report.totals()) {
            grid.add(Grid.Kind.SUM, cells(words.total(), total.cells(), total.currency(), columns, Style.CLOSE_STRONG));
        }
        return grid;
    }

    private List<List<Grid.Line>> cells(
            String mark, List<ReportCell> cells, Optional<Currency> currency, List<Grid.Column> columns, Style style) {
        List<List<Grid.Line>> lines = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            String text = (i == 0 ? mark : "") + words.shown(cells.get(shown.get(i)));
            boolean isWords = isWords(report.columns().get(shown.get(i)));
            lines.add(
                    isWords
                            ? Grid.cell(
                                    pdf.typefaces()
                                            .wrapped(text, style, columns.get(i).width() - GAP),
                                    style)
                            : Grid.cell(text, style));
        }
        lines.add(Grid.cell(currency.map(Currency::getCurrencyCode).orElse(""), style));
        return lines;
    }

    private static boolean isWords(ReportColumn column) {
        return column.type() == Type.TEXT || column.type() == Type.DATE;
    }

    /** As wide as what stands in them, all together as wide as the page; the last is of the currency. */
    private List<Grid.Column> columns() {
        List<Float> widths = new ArrayList<>();
        for (int column : shown) {
            widths.add(width(column));
        }
        widths.add(CURRENCY);
        float all = widths.stream().reduce(0f, Float::sum);
        float scale = Sheet.CONTENT / all;
        List<Grid.Column> columns = new ArrayList<>();
        float x = Sheet.LEFT;
        for (int i = 0; i < widths.size(); i++) {
            float right = i == widths.size() - 1 ? Sheet.RIGHT : x + widths.get(i) * scale;
            boolean isWords = i < shown.size() && isWords(report.columns().get(shown.get(i)));
            List<String> head =
                    i < shown.size() ? List.of(words.head(report.columns().get(shown.get(i)))) : List.of("");
            columns.add(isWords ? Grid.Column.text(head, x, right) : Grid.Column.figures(head, x, right));
            x = right;
        }
        return columns;
    }

    private float width(int column) {
        Typefaces typefaces = pdf.typefaces();
        float width =
                typefaces.width(Typefaces.drawable(words.head(report.columns().get(column))), Style.LABEL);
        for (ReportRow row : report.rows()) {
            width = Math.max(width, wide(row.cells().get(column), Style.CLOSE));
        }
        for (ReportTotal total : report.totals()) {
            width = Math.max(width, wide(total.cells().get(column), Style.CLOSE_STRONG));
        }
        float mark = column == shown.get(0) ? typefaces.width(MARK, Style.CLOSE) : 0;
        return Math.min(width + mark, WIDEST_WORDS) + GAP;
    }

    private float wide(ReportCell cell, Style style) {
        return pdf.typefaces().width(Typefaces.drawable(words.shown(cell)), style);
    }
}
