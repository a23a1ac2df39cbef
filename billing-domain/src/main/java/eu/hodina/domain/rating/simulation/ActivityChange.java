package eu.hodina.domain.rating.simulation;

import eu.hodina.domain.catalog.Activity;
import eu.hodina.domain.catalog.ActivityCode;
import eu.hodina.domain.catalog.BilingualName;
import eu.hodina.domain.catalog.BillingRule;
import eu.hodina.domain.money.Validity;
import eu.hodina.domain.money.VatRate;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A version of an activity: changes the one that begins on the same day, or is added as a new one. What is empty stays as
 * it is; in a new version it is as rating.md has it (to the minute, the rate of the document).
 *
 * <pre>{@code
 * ActivityChange.rule(new ActivityCode("DEV"), BillingRule.startedUnits(60))   // started hours from now on
 * }</pre>
 *
 * @param code of the activity
 * @param from the first day; none = the version that was always there
 * @param to its last day, inclusive
 * @param vatRate its own rate
 * @param rule its rule
 */
public record ActivityChange(
        ActivityCode code,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Optional<VatRate> vatRate,
        Optional<BillingRule> rule) {
    public ActivityChange {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(vatRate, "vatRate");
        Objects.requireNonNull(rule, "rule");
    }

    /**
     * Another rule for the version without a first day.
     *
     * @param code of the activity
     * @param rule instead of its own
     * @return the change
     */
    public static ActivityChange rule(ActivityCode code, BillingRule rule) {
        return new ActivityChange(code, Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(rule));
    }

    boolean changes(Activity version) {
        return version.code().equals(code) && version.validity().first().equals(from);
    }

    Activity changed(Activity version) {
        return new Activity(
                code,
                version.name(),
                Validity.of(from, to.or(version.validity()::last)),
                vatRate.or(version::vatRate),
                rule.orElse(version.rule()));
    }

    Activity added() {
        return new Activity(
                code,
                BilingualName.same(code.value()),
                Validity.of(from, to),
                vatRate,
                rule.orElse(BillingRule.TO_THE_MINUTE));
    }
}
