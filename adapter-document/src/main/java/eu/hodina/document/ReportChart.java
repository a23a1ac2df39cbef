package eu.hodina.document;

import eu.hodina.application.insight.ReportWords;
import eu.hodina.domain.insight.report.Report;
import eu.hodina.domain.insight.report.ReportCell;
import eu.hodina.domain.insight.report.ReportColumn;
import eu.hodina.domain.insight.report.ReportRow;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Bars of the largest rows, by the column that a report is about; what is less than nothing is red. */
final class ReportChart {
    /** The first of these that a report has. */
    private static final List<String> MAIN =
            List.of("margin", "revenue", "realised", "labour", "value", "open", "minutes");

    private static final int MOST = 12;
    private static final float BAR = 9;
    private static final float STEP = 14;
    private static final float NAMES = 150;
    private static final float FIGURES = 80;

    private final Report report;
    private final ReportWords words;
    private final Typefaces typefaces;

    ReportChart(Report report, ReportWords words, Typefaces typefaces) {
        this.report = report;
        this.words = words;
        this.typefaces = typefaces;
    }

    private record Bar(String name, String figure, long units) {}

    void draw(Flow flow, Tag parent) {
        Optional<Integer> column = MAIN.stream()
                .flatMap(key -> IntStream.range(0, report.columns().size())
                        .filter(i -> report.columns().get(i).key().equals(key))
                        .boxed())
                .findFirst();
        if (column.isEmpty()) {
            return;
        }
        List<Bar> bars = report.rows().stream()
                .flatMap(row -> bar(row, column.get()).stream())
                .filter(bar -> bar.units() != 0)
                .sorted(Comparator.comparingLong((Bar bar) -> Math.abs(bar.units()))
                        .reversed())
                .limit(MOST)
                .toList();
        // amounts of several currencies have no common scale
        boolean isComparable = report.totals().size() == 1;
        if (!bars.isEmpty() && isComparable) {
            draw(flow, parent, report.columns().get(column.get()), bars);
        }
    }

    private Optional<Bar> bar(ReportRow row, int column) {
        ReportCell cell = row.cells().get(column);
        String name = IntStream.range(0, report.columns().size())
                .mapToObj(i -> row.cells().get(i))
                .filter(ReportCell.Text.class::isInstance)
                .map(words::shown)
                .limit(2)
                .collect(Collectors.joining(", "));
        if (cell instanceof ReportCell.Amount amount) {
            return Optional.of(new Bar(name, words.shown(cell), amount.value().minor()));
        }
        return cell instanceof ReportCell.Minutes minutes
                ? Optional.of(new Bar(name, words.shown(cell), minutes.value()))
                : Optional.empty();
    }

    private void draw(Flow flow, Tag parent, ReportColumn column, List<Bar> bars) {
        String title = words.head(column);
        Tag figure = parent.figure(title + ": "
                + bars.stream().map(bar -> bar.name() + " " + bar.figure()).collect(Collectors.joining("; ")));
        Sheet sheet = flow.sheet();
        sheet.as(figure).text(Sheet.LEFT, flow.y() + 10, title, Style.NAME);
        float y = flow.y() + 20;
        long largest = Math.abs(bars.get(0).units());
        float room = Sheet.CONTENT - NAMES - FIGURES;
        for (Bar bar : bars) {
            String name = Typefaces.drawable(bar.name());
            sheet.as(figure).text(Sheet.LEFT, y + BAR - 2, name, typefaces.fitting(name, Style.CLOSE, NAMES - 8));
            float width = Math.max(0.5f, room * (Math.abs(bar.units()) * 1000 / largest) / 1000f);
            sheet.boxes(
                    List.of(new float[] {Sheet.LEFT + NAMES, y, width, BAR}),
                    bar.units() < 0 ? Style.ALARM : Style.ACCENT);
            sheet.text(Sheet.LEFT + NAMES + width + 4, y + BAR - 2, bar.figure(), Style.CLOSE);
            y += STEP;
        }
        flow.moveTo(y + 10);
    }
}
