package eu.hodina.application.reminder;

import eu.hodina.domain.money.Percentage;
import eu.hodina.domain.reminder.HalfYear;
import eu.hodina.domain.reminder.RepoRates;
import java.util.Map;

/** Port: the repo rates that people entered, by half-year. */
public interface RepoRateTable {

    /** {@return those that were entered, which stand before the published ones} */
    Map<HalfYear, Percentage> entered();

    /**
     * Keeps a rate instead of the one of its half-year that was kept before.
     *
     * @param halfYear on whose first day it holds
     * @param rate per cent a year
     */
    void put(HalfYear halfYear, Percentage rate);

    /** {@return all that are known: the published ones, and those that were entered} */
    default RepoRates rates() {
        return RepoRates.published().with(entered());
    }
}
