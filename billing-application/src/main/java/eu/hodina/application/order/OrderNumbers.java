package eu.hodina.application.order;

import eu.hodina.application.RefusedException;
import eu.hodina.application.firm.Firms;
import eu.hodina.application.firm.NumberCounters;
import eu.hodina.domain.firm.Firm;
import eu.hodina.domain.firm.FirmId;
import eu.hodina.domain.firm.NumberSeries;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The gapless series of order numbers: {@code Z20260007}. */
final class OrderNumbers {
    private static final NumberSeries SERIES = new NumberSeries("ORDER", "Z", 4);

    private final Firms firms;
    private final NumberCounters counters;
    private final Orders orders;
    private final InstantSource clock;

    OrderNumbers(Firms firms, NumberCounters counters, Orders orders, InstantSource clock) {
        this.firms = firms;
        this.counters = counters;
        this.orders = orders;
        this.clock = clock;
    }

    /** The next number of the firm, drawn under its counter's lock; one that an imported order has is passed over. */
    String next(Optional<FirmId> issuer) {
        Firm firm = firm(issuer);
        int year = LocalDate.ofInstant(clock.instant(), firm.zone()).getYear();
        String number;
        do {
            number = SERIES.number(year, counters.next(firm.id(), SERIES, year));
        } while (orders.isTaken(number));
        return number;
    }

    private Firm firm(Optional<FirmId> issuer) {
        if (issuer.isPresent()) {
            return firms.find(issuer.get())
                    .orElseThrow(() -> new RefusedException(
                            "/firm", "a firm was expected, and there is none '" + issuer.get() + "'"));
        }
        List<Firm> all = firms.all();
        if (all.size() != 1) {
            throw new RefusedException("/firm", "which of " + all.size() + " firms takes the order was expected");
        }
        return all.get(0);
    }
}
