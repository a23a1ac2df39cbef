package eu.hodina.application.insight;

import eu.hodina.domain.insight.report.ReportCell;
import java.math.BigDecimal;
import java.util.Optional;

/** A cell as programs read it. */
public final class RawCell {
    private RawCell() {}

    /**
     * The exact value: {@code 2700}, {@code 26150.00}, {@code 41.91}, {@code 2026-10-31}.
     *
     * @param cell of any column
     * @return none for nothing, and for what is not known
     */
    public static Optional<String> of(ReportCell cell) {
        if (cell instanceof ReportCell.Text text) {
            return Optional.of(text.value());
        } else if (cell instanceof ReportCell.Day day) {
            return Optional.of(day.value().toString());
        } else if (cell instanceof ReportCell.Minutes minutes) {
            return Optional.of(String.valueOf(minutes.value()));
        } else if (cell instanceof ReportCell.Amount amount) {
            return Optional.of(amount.value().toPlainString());
        } else if (cell instanceof ReportCell.Percent percent) {
            return Optional.of(BigDecimal.valueOf(percent.hundredths(), 2).toPlainString());
        } else if (cell instanceof ReportCell.Count count) {
            return Optional.of(String.valueOf(count.value()));
        }
        return Optional.empty();
    }
}
