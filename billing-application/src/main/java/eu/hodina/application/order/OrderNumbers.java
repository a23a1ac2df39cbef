package eu.hodina.application.order;

import eu.hodina.application.RefusedException;
import eu.hodina.application.firm.Firms;
import eu.hodina.application.firm.NumberCounters;
import eu.hodina.domain.firm.Firm;
import eu.hodina.domain.firm.NumberSeries;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;

/** The gapless series of order numbers, one for all firms of the house: {@code Z20260007}. */
public final class OrderNumbers {
    private static final NumberSeries SERIES = new NumberSeries("ORDER", "Z", 4);

    private final Firms firms;
    private final NumberCounters counters;
    private final Orders orders;
    private final InstantSource clock;

    /**
     * Draws from the series that is kept.
     *
     * @param firms of which the oldest has the counter
     * @param counters of all series
     * @param orders whose numbers are taken
     * @param clock tells the year of a number
     */
    public OrderNumbers(Firms firms, NumberCounters counters, Orders orders, InstantSource clock) {
        this.firms = firms;
        this.counters = counters;
        this.orders = orders;
        this.clock = clock;
    }

    /**
     * Draws within the open transaction, under the counter's lock; a number that an imported order has is passed over.
     *
     * @return the next number: {@code Z20260007}
     * @throws RefusedException where there is no firm yet
     */
    public String next() {
        Firm firm = oldest();
        int year = LocalDate.ofInstant(clock.instant(), firm.zone()).getYear();
        String number;
        do {
            number = SERIES.number(year, counters.next(firm.id(), SERIES, year));
        } while (orders.isTaken(number));
        return number;
    }

    /** One series for all: two firms' counters would come to the same numbers. */
    private Firm oldest() {
        return firms.all().stream()
                .min(Comparator.comparing(firm -> firm.id().value()))
                .orElseThrow(
                        () -> new RefusedException("", "a firm that takes orders was expected, and there is none"));
    }
}
