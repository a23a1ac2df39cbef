package eu.hodina.domain.catalog;

import eu.hodina.domain.money.Validity;
import eu.hodina.domain.money.VatRate;
import java.util.Objects;
import java.util.Optional;

/**
 * A version of a kind of work that the firm performs (úkon). Versions of one code do not overlap; a change of rule is a
 * new version, never an edit of what was.
 *
 * @param code which activity this is a version of
 * @param name for people: {@code Programování}, {@code Programming}
 * @param validity the days on which it holds
 * @param vatRate its own rate; none = the rate of the document
 * @param rule how its minutes are rounded, where neither the order nor the client has a rule of its own
 */
public record Activity(
        ActivityCode code, BilingualName name, Validity validity, Optional<VatRate> vatRate, BillingRule rule) {
    public Activity {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(validity, "validity");
        Objects.requireNonNull(vatRate, "vatRate");
        Objects.requireNonNull(rule, "rule");
    }
}
