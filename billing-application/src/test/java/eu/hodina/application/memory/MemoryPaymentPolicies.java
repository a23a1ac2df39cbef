package eu.hodina.application.memory;

import eu.hodina.application.payment.PaymentPolicies;
import eu.hodina.domain.firm.FirmId;
import eu.hodina.domain.payment.MatchPolicy;

/** Twin of the settings of matching. */
final class MemoryPaymentPolicies implements PaymentPolicies {
    private final Shelf<FirmId, MatchPolicy> policies;

    MemoryPaymentPolicies(MemoryTransactions transactions) {
        this.policies = transactions.shelf();
    }

    @Override
    public MatchPolicy of(FirmId firm) {
        return policies.find(firm).orElse(MatchPolicy.standard());
    }

    @Override
    public void keep(FirmId firm, MatchPolicy policy) {
        policies.put(firm, policy);
    }
}
