package eu.hodina.domain.rating;

import eu.hodina.domain.catalog.Activity;
import eu.hodina.domain.catalog.ActivityCode;
import eu.hodina.domain.catalog.ActivityRule;
import eu.hodina.domain.catalog.BillingRule;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A log's rule: the order's own, else the client's own, else the activity's. */
record ChosenRule(RuleSource source, BillingRule rule) {
    static ChosenRule of(OrderTerms order, ClientTerms client, Activity version) {
        BillingRule ofOrder = own(order.rules(), version.code());
        if (ofOrder != null) {
            return new ChosenRule(RuleSource.ORDER, ofOrder);
        }
        BillingRule ofClient = own(client.rules(), version.code());
        return ofClient == null
                ? new ChosenRule(RuleSource.ACTIVITY, version.rule())
                : new ChosenRule(RuleSource.CLIENT, ofClient);
    }

    private static @Nullable BillingRule own(List<ActivityRule> rules, ActivityCode activity) {
        for (int i = 0; i < rules.size(); i++) {
            if (rules.get(i).activity().equals(activity)) {
                return rules.get(i).rule();
            }
        }
        return null;
    }
}
