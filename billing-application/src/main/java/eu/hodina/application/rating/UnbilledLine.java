package eu.hodina.application.rating;

import eu.hodina.domain.invoice.InvoiceLine;
import eu.hodina.domain.money.DatePeriod;
import java.util.Objects;

/** A rated line that is on no invoice yet. */
public record UnbilledLine(RatedPeriodId rated, DatePeriod period, int position, InvoiceLine line) {
    public UnbilledLine {
        Objects.requireNonNull(rated, "rated");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(line, "line");
    }
}
