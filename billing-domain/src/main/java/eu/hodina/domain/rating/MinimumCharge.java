package eu.hodina.domain.rating;

import eu.hodina.domain.money.Money;
import java.util.Arrays;

/** Step 6: a group that is worth less than its rule's minimum charge is topped up, on its last billable charge. */
final class MinimumCharge {
    private static final int NONE = -1;

    private final Rounding rounding;
    private final ChargeColumns charges;
    /** By group: hourly price times billed minutes. */
    private final long[] worth;

    private final int[] lastBillable;
    private final boolean[] unvalued;

    private MinimumCharge(Rounding rounding, ChargeColumns charges) {
        this.rounding = rounding;
        this.charges = charges;
        this.worth = new long[rounding.groups()];
        this.lastBillable = new int[rounding.groups()];
        this.unvalued = new boolean[rounding.groups()];
        Arrays.fill(lastBillable, NONE);
    }

    static void topUp(Rounding rounding, ChargeColumns charges) {
        if (!rounding.hasMinimumCharge()) {
            return;
        }
        MinimumCharge minimum = new MinimumCharge(rounding, charges);
        for (int i = 0; i < charges.size(); i++) {
            if (charges.isPriced(i) || charges.isCovered(i)) {
                minimum.weigh(i);
            }
        }
        for (int group = 0; group < rounding.groups(); group++) {
            minimum.settle(group);
        }
    }

    private void weigh(int charge) {
        int group = rounding.group[charges.log[charge]];
        FoundPrice price = charges.price[charge];
        if (price == null) {
            unvalued[group] = true;
        } else {
            long hourly = price.hourly().perHour().minor();
            worth[group] = Math.addExact(worth[group], Math.multiplyExact(hourly, (long) charges.billed[charge]));
        }
        if (charges.isPriced(charge)) {
            lastBillable[group] = charge;
        }
    }

    private void settle(int group) {
        if (lastBillable[group] == NONE || unvalued[group]) {
            return;
        }
        long least =
                rounding.ruleOfGroup(group).minimumCharge().map(Money::minor).orElse(0L);
        long missing = least - Exact.sixtieth(worth[group]);
        if (missing > 0) {
            charges.topUp[lastBillable[group]] = missing;
        }
    }
}
