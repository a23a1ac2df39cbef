package eu.hodina.domain.rating;

import eu.hodina.domain.catalog.Activity;
import eu.hodina.domain.catalog.BillingRule;
import java.util.Objects;

/**
 * The rule by which a charge was rounded, and the group that was rounded with it:
 * {@code rule.billed(measured) = billed}.
 *
 * @param rule how minutes were rounded
 * @param source whose rule it is
 * @param version of the activity on the day; its validity is the rule's where the rule is the activity's
 * @param logs how many work logs the group has; 1 with the scope ENTRY
 * @param measured minutes of all logs of the group
 * @param billed minutes of all charges of the group
 */
public record AppliedRule(BillingRule rule, RuleSource source, Activity version, int logs, long measured, long billed) {
    public AppliedRule {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(version, "version");
    }
}
