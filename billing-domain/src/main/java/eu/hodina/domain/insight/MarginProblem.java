package eu.hodina.domain.insight;

import eu.hodina.domain.people.WorkerId;
import java.time.LocalDate;
import java.util.Currency;

/** Why a margin cannot be said. */
public sealed interface MarginProblem {

    /**
     * A worker has no cost rate on days on which he worked.
     *
     * @param worker whose cost is unknown
     * @param first of these days
     * @param minutes on all of them
     */
    record NoCostRate(WorkerId worker, LocalDate first, long minutes) implements MarginProblem {}

    /**
     * There is no rate from this currency to the firm's.
     *
     * @param currency in which the client is charged
     */
    record NoExchangeRate(Currency currency) implements MarginProblem {}
}
