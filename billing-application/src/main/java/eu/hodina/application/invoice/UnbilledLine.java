package eu.hodina.application.invoice;

import eu.hodina.application.rating.LineToBill;
import eu.hodina.application.rating.RatedPeriodId;
import eu.hodina.domain.money.DatePeriod;
import java.util.Objects;

/**
 * A rated line that is on no invoice yet.
 *
 * @param rated the rated period that it is of
 * @param period the days of the rated period
 * @param position in the rated period, from 0
 * @param line what is to be billed
 */
public record UnbilledLine(RatedPeriodId rated, DatePeriod period, int position, LineToBill line) {
    public UnbilledLine {
        Objects.requireNonNull(rated, "rated");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(line, "line");
    }
}
