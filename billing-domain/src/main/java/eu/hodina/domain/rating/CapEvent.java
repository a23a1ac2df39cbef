package eu.hodina.domain.rating;

import java.util.List;

/**
 * On the first day of a period (or of the run), what is left of older periods that still live, and exceeds the cap, is
 * lost, oldest first.
 *
 * @param day of the epoch
 * @param cap minutes or minor units
 * @param older the agreement's allowances of earlier periods, oldest first
 */
record CapEvent(long day, long cap, List<Allowance> older) {
    void apply() {
        long carried = 0;
        for (Allowance allowance : older) {
            carried = allowance.livesOn(day) ? Math.addExact(carried, allowance.left()) : carried;
        }
        long excess = carried - cap;
        for (Allowance allowance : older) {
            if (allowance.livesOn(day) && excess > 0) {
                long taken = Math.min(excess, allowance.left());
                allowance.lose(taken);
                excess -= taken;
            }
        }
    }
}
