package eu.hodina.application.rating;

import eu.hodina.domain.money.DatePeriod;
import java.util.Comparator;
import java.util.Objects;

/**
 * A rated line that is on no document yet.
 *
 * @param rated the rated period that it is of
 * @param position in the rated period, from 0
 * @param line what is to be billed
 */
public record UnbilledLine(RatedPeriodId rated, int position, LineToBill line) {
    static final Comparator<UnbilledLine> BY_DAY =
            Comparator.comparing((UnbilledLine line) -> line.period().from()).thenComparing(UnbilledLine::position);

    public UnbilledLine {
        Objects.requireNonNull(rated, "rated");
        Objects.requireNonNull(line, "line");
    }

    /** {@return the days that were rated, or that the difference is of} */
    public DatePeriod period() {
        return line.key().rated();
    }
}
