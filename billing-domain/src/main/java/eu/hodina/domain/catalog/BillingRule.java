package eu.hodina.domain.catalog;

import eu.hodina.domain.money.Money;
import java.util.Objects;
import java.util.Optional;

/**
 * How an activity turns measured minutes into billed minutes (rating.md, steps 3 and 6).
 *
 * <pre>{@code
 * BillingRule.startedUnits(60).billed(61)                  // 120: every started hour
 * BillingRule.startedUnits(60).withGrace(5).billed(65)     // 60: up to 5 minutes over are forgiven
 * }</pre>
 *
 * @param unit minutes, 1 = to the minute, 15 = quarter hours, 60 = started hours
 * @param mode which way to whole units
 * @param grace minutes over a whole unit that are forgiven, but never of the first unit; only with UP, below the unit
 * @param minimumMinutes the least that a group is billed, 0 = none
 * @param minimumCharge the least that a group costs, in the client's currency
 * @param scope which logs of a group are added up before they are rounded
 */
public record BillingRule(
        int unit, Mode mode, int grace, int minimumMinutes, Optional<Money> minimumCharge, Scope scope) {

    /** To the minute, each log alone: what holds where nothing else was agreed. */
    public static final BillingRule TO_THE_MINUTE = new BillingRule(1, Mode.UP, 0, 0, Optional.empty(), Scope.ENTRY);

    /** Which way a started unit goes. */
    public enum Mode {
        /** To the next whole unit: 61 minutes are two started hours. */
        UP,
        /** Half a unit goes up. */
        NEAREST,
        /** To the whole unit before: 119 minutes are one hour. */
        DOWN
    }

    /** Which logs round together. */
    public enum Scope {
        /** Each log alone. */
        ENTRY,
        /** The same task, activity, worker and date. */
        DAY,
        /** The same task, activity and worker over the billed period. */
        TASK
    }

    public BillingRule {
        Objects.requireNonNull(mode, "mode");
        Objects.requireNonNull(minimumCharge, "minimumCharge");
        Objects.requireNonNull(scope, "scope");
        if (unit < 1) {
            throw new IllegalArgumentException("a unit is 1 minute or more, not " + unit);
        }
        if (grace < 0 || grace >= unit && grace > 0 || grace > 0 && mode != Mode.UP) {
            throw new IllegalArgumentException(
                    "grace goes with UP and is below the unit of " + unit + ", not " + grace);
        }
        if (minimumMinutes < 0) {
            throw new IllegalArgumentException("a minimum is 0 minutes or more, not " + minimumMinutes);
        }
        if (minimumCharge.filter(Money::isNegative).isPresent()) {
            throw new IllegalArgumentException("a minimum charge is 0 or more, not " + minimumCharge.get());
        }
    }

    /**
     * Bills every started unit, each log for itself: {@code startedUnits(15)} makes 15 of 1 minute, 30 of 16.
     *
     * @param unit minutes, 1 or more
     * @return a rule without grace and minimum
     */
    public static BillingRule startedUnits(int unit) {
        return new BillingRule(unit, Mode.UP, 0, 0, Optional.empty(), Scope.ENTRY);
    }

    /**
     * Forgives minutes over a whole unit: with 5, 65 minutes of started hours are 60, and 66 are 120.
     *
     * @param minutes 0 or more, below the unit
     * @return the rule with this grace
     */
    public BillingRule withGrace(int minutes) {
        return new BillingRule(unit, mode, minutes, minimumMinutes, minimumCharge, scope);
    }

    /**
     * Bills a group at least so much, however little was measured.
     *
     * @param minutes 0 or more
     * @return the rule with this minimum
     */
    public BillingRule withMinimumMinutes(int minutes) {
        return new BillingRule(unit, mode, grace, minutes, minimumCharge, scope);
    }

    /**
     * Adds the logs of another group up before they are rounded.
     *
     * @param other the group
     * @return the rule with this scope
     */
    public BillingRule withScope(Scope other) {
        return new BillingRule(unit, mode, grace, minimumMinutes, minimumCharge, other);
    }

    /**
     * {@return billed minutes of a group of measured minutes; a cancelled group (0) bills 0}
     *
     * @param measured minutes, 0 or more
     */
    public long billed(long measured) {
        if (measured == 0) {
            return 0;
        }
        return Math.max(rounded(measured), minimumMinutes);
    }

    private long rounded(long measured) {
        long full = measured / unit;
        long rest = measured % unit;
        return switch (mode) {
            case UP -> rest == 0 || rest <= grace && full >= 1 ? full * unit : (full + 1) * unit;
            case NEAREST -> unit * ((2 * measured + unit) / (2L * unit));
            case DOWN -> full * unit;
        };
    }
}
