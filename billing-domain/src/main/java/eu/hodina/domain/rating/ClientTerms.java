package eu.hodina.domain.rating;

import eu.hodina.domain.catalog.ActivityRule;
import eu.hodina.domain.catalog.PriceListCode;
import eu.hodina.domain.client.Client;
import eu.hodina.domain.client.LineGrouping;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What the engine has to know of a client.
 *
 * @param priceList the client's own, searched before the default one
 * @param lines what a line of its invoices stands for
 * @param rules the client's own billing rules, at most one an activity
 */
public record ClientTerms(Optional<PriceListCode> priceList, LineGrouping lines, List<ActivityRule> rules) {
    public ClientTerms {
        Objects.requireNonNull(priceList, "priceList");
        Objects.requireNonNull(lines, "lines");
        rules = List.copyOf(rules);
        if (rules.stream().map(ActivityRule::activity).distinct().count() != rules.size()) {
            throw new IllegalArgumentException("a client has one rule for an activity");
        }
    }

    /**
     * {@return what the engine takes from a client}
     *
     * @param client with its own rules
     */
    public static ClientTerms of(Client client) {
        return new ClientTerms(client.priceList(), client.lines(), client.rules());
    }
}
