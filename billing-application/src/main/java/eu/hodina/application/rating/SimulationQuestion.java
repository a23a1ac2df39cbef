package eu.hodina.application.rating;

import eu.hodina.domain.firm.FirmId;
import eu.hodina.domain.money.DatePeriod;
import eu.hodina.domain.rating.simulation.RatingChange;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What would clients be billed under a change.
 *
 * @param firm the issuer; none = the only one that there is
 * @param period the days whose logs are rated, all of them as one period; a year at the most
 * @param currency of the amounts of the change; only clients who are billed in it are asked about
 * @param clients their codes; none = all who are billed in the currency
 * @param change under which the work is rated once more
 */
public record SimulationQuestion(
        Optional<FirmId> firm,
        DatePeriod period,
        Currency currency,
        Optional<List<String>> clients,
        RatingChange change) {
    public SimulationQuestion {
        Objects.requireNonNull(firm, "firm");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(currency, "currency");
        clients = clients.map(List::copyOf);
        Objects.requireNonNull(change, "change");
    }
}
