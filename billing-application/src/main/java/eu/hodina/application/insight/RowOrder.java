package eu.hodina.application.insight;

import eu.hodina.domain.insight.report.ReportCell;
import eu.hodina.domain.insight.report.ReportRow;
import eu.hodina.domain.money.CodePoints;
import java.util.Comparator;

/** Rows by the words of their first columns; what has none comes last. */
final class RowOrder {
    private static final String LAST = "\uffff";

    private RowOrder() {}

    /** @param columns how many of the first */
    static Comparator<ReportRow> by(int columns) {
        return (one, other) -> {
            for (int i = 0; i < columns; i++) {
                int compared = CodePoints.compare(
                        words(one.cells().get(i)), words(other.cells().get(i)));
                if (compared != 0) {
                    return compared;
                }
            }
            return 0;
        };
    }

    private static String words(ReportCell cell) {
        return cell instanceof ReportCell.Text text ? text.value() : LAST;
    }
}
