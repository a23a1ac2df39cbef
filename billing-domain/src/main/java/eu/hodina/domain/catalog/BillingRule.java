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
 * @param grace minutes over a whole unit that are forgiven, but never of the first unit; only with UP, below the unit
 * @param minimumMinutes the least that a group is billed, 0 = none
 * @param minimumCharge the least that a group costs, in the client's currency
 */
public record BillingRule(
        int unit, Mode mode, int grace, int minimumMinutes, Optional<Money> minimumCharge, Scope scope) {

    /** To the minute, each log alone: what holds where nothing else was agreed. */
    public static final BillingRule TO_THE_MINUTE = new BillingRule(1, Mode.UP, 0, 0, Optional.empty(), Scope.ENTRY);

    /** Which way a started unit goes. */
    public enum Mode {
        UP,
        /** Half a unit goes up. */
        NEAREST,
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

    public static BillingRule startedUnits(int unit) {
        return new BillingRule(unit, Mode.UP, 0, 0, Optional.empty(), Scope.ENTRY);
    }

    public BillingRule withGrace(int minutes) {
        return new BillingRule(unit, mode, minutes, minimumMinutes, minimumCharge, scope);
    }

    public BillingRule withMinimumMinutes(int minutes) {
        return new BillingRule(unit, mode, grace, minutes, minimumCharge, scope);
    }

    public BillingRule withScope(Scope other) {
        return new BillingRule(unit, mode, grace, minimumMinutes, minimumCharge, other);
    }

    /** Billed minutes of a group of measured minutes; a cancelled group (0) bills 0. */
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
