package eu.hodina.domain.reminder;

import eu.hodina.domain.money.Money;
import java.util.List;

/**
 * When a firm reminds (handbook 6.3).
 *
 * @param daysAfterDue of each level from 1, rising: 7, 21, 35
 * @param daysBetween from one level of an invoice to its next, at the least
 * @param daysToPay which a letter from level 2 on gives; 7 is the least that a court accepts for the last one
 * @param negligible open amounts, one a currency, up to which nobody is reminded
 */
public record ReminderPolicy(List<Integer> daysAfterDue, int daysBetween, int daysToPay, List<Money> negligible) {
    public ReminderPolicy {
        daysAfterDue = List.copyOf(daysAfterDue);
        negligible = List.copyOf(negligible);
        if (daysAfterDue.isEmpty()) {
            throw new IllegalArgumentException("a policy has one level or more");
        }
        int previous = 0;
        for (int days : daysAfterDue) {
            if (days <= previous) {
                throw new IllegalArgumentException(
                        "levels come 1 day after the due date or later, each after the last, not " + daysAfterDue);
            }
            previous = days;
        }
        if (daysBetween < 1 || daysToPay < 7) {
            throw new IllegalArgumentException("levels are 1 day apart or more and give 7 days to pay or more, not "
                    + daysBetween + " and " + daysToPay);
        }
    }

    /**
     * Three levels 7, 21 and 35 days after the due date, 7 days apart, 10 days to pay, nothing for 1.00 CZK or less.
     *
     * @return what most firms here do
     */
    public static ReminderPolicy usual() {
        return new ReminderPolicy(List.of(7, 21, 35), 7, 10, List.of(Money.parse("CZK", "1.00")));
    }

    /** {@return how many levels there are: 3} */
    public int levels() {
        return daysAfterDue.size();
    }

    /** @param level from 1 */
    int daysAfterDue(int level) {
        return daysAfterDue.get(level - 1);
    }

    boolean isNegligible(Money open) {
        return negligible.stream()
                .anyMatch(amount -> amount.currency().equals(open.currency()) && open.compareTo(amount) <= 0);
    }
}
