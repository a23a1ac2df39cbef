package eu.hodina.domain.catalog;

import eu.hodina.domain.money.Validity;
import eu.hodina.domain.money.VatRate;
import java.util.Objects;
import java.util.Optional;

/**
 * A version of a kind of work that the firm performs (úkon). Versions of one code do not overlap; a change of rule is a
 * new version, never an edit of what was.
 *
 * @param name for people: {@code Programování}, {@code Programming}
 * @param vatRate its own rate; none = the rate of the document
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
