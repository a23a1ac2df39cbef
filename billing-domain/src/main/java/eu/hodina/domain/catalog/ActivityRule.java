package eu.hodina.domain.catalog;

import java.util.Objects;

/**
 * A client's or an order's own billing rule for an activity.
 *
 * @param activity which one
 * @param rule how its minutes are rounded
 */
public record ActivityRule(ActivityCode activity, BillingRule rule) {
    public ActivityRule {
        Objects.requireNonNull(activity, "activity");
        Objects.requireNonNull(rule, "rule");
    }
}
