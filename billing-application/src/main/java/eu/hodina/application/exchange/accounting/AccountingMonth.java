package eu.hodina.application.exchange.accounting;

import eu.hodina.domain.firm.Firm;
import eu.hodina.domain.money.DatePeriod;
import java.time.YearMonth;
import java.util.Objects;

/**
 * A month of a firm's books.
 *
 * @param firm whose documents they are
 * @param month of the tax points, or of the days of issue
 */
public record AccountingMonth(Firm firm, YearMonth month) {
    public AccountingMonth {
        Objects.requireNonNull(firm, "firm");
        Objects.requireNonNull(month, "month");
    }

    /** {@return all days of the month} */
    DatePeriod days() {
        return DatePeriod.month(month);
    }
}
