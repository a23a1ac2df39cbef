package eu.hodina.domain.rating;

import eu.hodina.domain.catalog.Activity;
import eu.hodina.domain.catalog.BillingRule;
import eu.hodina.domain.money.VatRate;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Steps 2 and 3: each log is classified, what is billed by time is put into groups, and each group's rounding goes to its
 * last log. Columns by log, then columns by group.
 */
final class Rounding {
    static final int NO_GROUP = -1;

    final Disposition[] disposition;
    final Activity[] activity;
    final int[] billed;
    final int[] group;

    private final LogTable logs;
    private final Optional<VatRate> vat;
    private final int[] previous;
    private final int[] lastOfGroup;
    private final long[] measuredOfGroup;
    private final BillingRule[] ruleOfGroup;
    private int groups;
    private boolean minimumCharge;

    Rounding(LogTable logs, OrderBook orders, RatingInput input) {
        this.logs = logs;
        this.vat = input.vat();
        int size = logs.size();
        disposition = new Disposition[size];
        activity = new Activity[size];
        billed = new int[size];
        group = new int[size];
        previous = new int[size];
        lastOfGroup = new int[size];
        measuredOfGroup = new long[size];
        ruleOfGroup = new BillingRule[size];
        gather(new StrandRules(logs, orders, input), orders);
        for (int i = 0; i < groups; i++) {
            round(i);
        }
    }

    private void gather(StrandRules rules, OrderBook orders) {
        int[] open = new int[logs.strands.size()];
        Arrays.fill(open, NO_GROUP);
        for (int row = 0; row < logs.size(); row++) {
            activity[row] = rules.activityOf(row);
            disposition[row] = Classification.of(logs, row, orders.at(logs.strands.order[logs.strand[row]]));
            group[row] = NO_GROUP;
            if (disposition[row] == Disposition.BILLABLE) {
                join(row, rules.ruleOf(row, activity[row]), open);
            }
        }
    }

    /** Logs come by date, so a group of a strand is never taken up again once the next one began. */
    private void join(int row, BillingRule rule, int[] open) {
        int strand = logs.strand[row];
        int latest = open[strand];
        if (latest == NO_GROUP || !together(rule.scope(), lastOfGroup[latest], row)) {
            latest = groups++;
            open[strand] = latest;
            ruleOfGroup[latest] = rule;
            minimumCharge |= rule.minimumCharge().isPresent();
            previous[row] = NO_GROUP;
        } else {
            previous[row] = lastOfGroup[latest];
        }
        group[row] = latest;
        lastOfGroup[latest] = row;
        measuredOfGroup[latest] += logs.minutes[row];
    }

    private boolean together(BillingRule.Scope scope, int earlier, int later) {
        if (activity[earlier] != activity[later]) {
            return false;
        }
        return switch (scope) {
            case ENTRY -> false;
            case DAY -> logs.day[earlier] == logs.day[later];
            case TASK -> true;
        };
    }

    private void round(int of) {
        long measured = measuredOfGroup[of];
        long surplus = ruleOfGroup[of].billed(measured) - measured;
        int row = lastOfGroup[of];
        billed[row] = Math.toIntExact(Math.max(0, logs.minutes[row] + surplus));
        long owed = Math.min(0, logs.minutes[row] + surplus);
        for (row = previous[row]; row != NO_GROUP; row = previous[row]) {
            billed[row] = (int) Math.max(0, logs.minutes[row] + owed);
            owed = Math.min(0, logs.minutes[row] + owed);
        }
    }

    int groups() {
        return groups;
    }

    BillingRule ruleOfGroup(int of) {
        return ruleOfGroup[of];
    }

    long measuredOfGroup(int of) {
        return measuredOfGroup[of];
    }

    /** Whether any group has a minimum charge. */
    boolean hasMinimumCharge() {
        return minimumCharge;
    }

    @Nullable
    BillingRule ruleOf(int row) {
        return group[row] == NO_GROUP ? null : ruleOfGroup[group[row]];
    }

    /** Of the activity on the day, else of the document; none = not a VAT payer. */
    Optional<VatRate> vatRateOf(int row) {
        Optional<VatRate> own = activity[row].vatRate();
        return vat.isPresent() && own.isPresent() ? own : vat;
    }
}
