package eu.hodina.domain.rating.simulation;

import eu.hodina.domain.catalog.ActivityRule;
import eu.hodina.domain.catalog.PriceListCode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What the client has of its own: another price list, other rules. Rules of the same activity are replaced, new ones
 * added, the others stay.
 *
 * @param priceList instead of the client's own; none = that stays
 * @param rules of activities, at most one each
 */
public record ClientChange(Optional<PriceListCode> priceList, List<ActivityRule> rules) {
    /** All stays as it is. */
    public static final ClientChange NOTHING = new ClientChange(Optional.empty(), List.of());

    public ClientChange {
        Objects.requireNonNull(priceList, "priceList");
        rules = List.copyOf(rules);
    }
}
