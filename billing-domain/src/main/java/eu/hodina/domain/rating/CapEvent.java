package eu.hodina.domain.rating;

import java.util.List;

/**
 * On the first day of a period (or of the run), what is left of older periods that still live, and exceeds the cap, is
 * lost, oldest first.
 *
 * @param day of the epoch
 * @param cap minutes or minor units
 * @param time whether the allowances are of time
 * @param older the agreement's allowances of earlier periods that live on that day, oldest first
 */
record CapEvent(long day, long cap, boolean time, List<Allowance> older) {
    void apply() {
        long carried = 0;
        for (Allowance allowance : older) {
            carried = Math.addExact(carried, allowance.left());
        }
        long excess = carried - cap;
        for (Allowance allowance : older) {
            if (excess > 0) {
                long taken = Math.min(excess, allowance.left());
                allowance.lose(taken);
                excess -= taken;
            }
        }
    }
}
