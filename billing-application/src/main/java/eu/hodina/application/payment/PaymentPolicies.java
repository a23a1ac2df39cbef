package eu.hodina.application.payment;

import eu.hodina.domain.firm.FirmId;
import eu.hodina.domain.payment.MatchPolicy;

/** Port: how each firm lets payments be matched. */
public interface PaymentPolicies {

    /**
     * {@return the settings of a firm; {@link MatchPolicy#standard()} where it has none of its own}
     *
     * @param firm an identity
     */
    MatchPolicy of(FirmId firm);

    /**
     * Keeps the settings of a firm in the place of those it had.
     *
     * @param firm that is kept
     * @param policy from now on
     */
    void keep(FirmId firm, MatchPolicy policy);
}
