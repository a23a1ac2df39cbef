package eu.hodina.application.invoice;

import eu.hodina.application.rating.LineToBill;
import eu.hodina.application.rating.RatedPeriodId;
import eu.hodina.domain.money.DatePeriod;
import java.util.Objects;

/** A rated line that is on no invoice yet. */
public record UnbilledLine(RatedPeriodId rated, DatePeriod period, int position, LineToBill line) {
    public UnbilledLine {
        Objects.requireNonNull(rated, "rated");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(line, "line");
    }
}
