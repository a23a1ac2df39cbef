package eu.hodina.domain.insight.report;

import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The sums of the rows of one currency.
 *
 * @param currency of the amounts; none where no row has any
 * @param cells one a column: sums, quotients of sums, nothing under words and days
 * @param isEstimate whether a row of it is an estimate
 */
public record ReportTotal(Optional<Currency> currency, List<ReportCell> cells, boolean isEstimate) {
    public ReportTotal {
        Objects.requireNonNull(currency, "currency");
        cells = List.copyOf(cells);
    }
}
