package eu.hodina.application.firm;

import eu.hodina.domain.firm.FirmId;
import eu.hodina.domain.firm.NumberSeries;

/**
 * Port: the counters behind the series of numbers. They have no gap: a counter is locked until the transaction that
 * draws from it ends, and one that rolls back gives its number back.
 */
public interface NumberCounters {

    /** The next number of the series in the year, from 1 on. Must be called within a transaction. */
    long next(FirmId firm, NumberSeries series, int year);
}
