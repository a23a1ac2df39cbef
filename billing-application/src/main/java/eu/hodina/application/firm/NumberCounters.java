package eu.hodina.application.firm;

import eu.hodina.domain.firm.FirmId;
import eu.hodina.domain.firm.NumberSeries;

/**
 * Port: the counters behind the series of numbers. They have no gap: a counter is locked until the transaction that
 * draws from it ends, and one that rolls back gives its number back.
 */
public interface NumberCounters {

    /**
     * Draws the next number of the series in the year, from 1 on, without a gap: a transaction that is rolled back
     * gives it back. Must be called within a transaction.
     *
     * @param firm whose series it is
     * @param series which one
     * @param year of issue
     * @return 1 for the first, 2 for the next
     */
    long next(FirmId firm, NumberSeries series, int year);
}
