package eu.hodina.domain.reminder;

import eu.hodina.domain.money.Money;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * When and how is reminded (handbook 6.3).
 *
 * @param levels one or more, each stage at most once, in the order of the stages and each later than the one before
 * @param daysBetween from one level of an invoice to its next, at the least; 1 to 365
 * @param signatory who signs the pre-action letter; none lets it wait
 * @param negligible open amounts, at most one a currency and 10,000 of it, up to which nobody is reminded
 * @param statementDays how many working days the account's last bank statement may be old, 0 to 60; none = it is not asked
 *     for, as where payments are entered by hand
 * @param late when a default begins, and how its interest is counted
 */
public record ReminderPolicy(
        List<ReminderLevel> levels,
        int daysBetween,
        Optional<Signatory> signatory,
        List<Money> negligible,
        OptionalInt statementDays,
        LateTerms late) {
    private static final int LONGEST_GAP = 365;
    private static final int OLDEST_STATEMENT = 60;
    private static final String MOST_NEGLIGIBLE = "10000";

    public ReminderPolicy {
        levels = List.copyOf(levels);
        negligible = List.copyOf(negligible);
        Objects.requireNonNull(signatory, "signatory");
        Objects.requireNonNull(statementDays, "statementDays");
        Objects.requireNonNull(late, "late");
        requireRising(levels);
        if (daysBetween < 1 || daysBetween > LONGEST_GAP) {
            throw new IllegalArgumentException("levels are 1 to 365 days apart, not " + daysBetween);
        }
        if (statementDays.isPresent()
                && (statementDays.getAsInt() < 0 || statementDays.getAsInt() > OLDEST_STATEMENT)) {
            throw new IllegalArgumentException(
                    "a statement may be 0 to 60 working days old, not " + statementDays.getAsInt());
        }
        if (negligible.stream().map(Money::currency).distinct().count() != negligible.size()
                || negligible.stream().anyMatch(Money::isNegative)) {
            throw new IllegalArgumentException("negligible amounts are 0 or more, one a currency, not " + negligible);
        }
        if (negligible.stream().anyMatch(ReminderPolicy::isMuch)) {
            throw new IllegalArgumentException("at most 10000 of a currency is negligible, not " + negligible);
        }
    }

    private static boolean isMuch(Money amount) {
        return amount.compareTo(Money.parse(amount.currency().getCurrencyCode(), MOST_NEGLIGIBLE)) > 0;
    }

    private static void requireRising(List<ReminderLevel> levels) {
        if (levels.isEmpty()) {
            throw new IllegalArgumentException("a policy has one level or more");
        }
        for (int i = 1; i < levels.size(); i++) {
            ReminderLevel before = levels.get(i - 1);
            ReminderLevel level = levels.get(i);
            if (level.stage().compareTo(before.stage()) <= 0 || level.days() <= before.days()) {
                throw new IllegalArgumentException(
                        "each level is of a later stage and a later day than the one before, "
                                + level.stage() + " on day " + level.days() + " comes after " + before.stage()
                                + " on day "
                                + before.days());
            }
        }
    }

    /**
     * A notice 3 days before the due date, reminders 7 and 21 days after it and a pre-action letter after 35, each at the
     * least 7 days after the one before, 10 days to pay, interest from the second reminder on, nothing for 1.00 CZK or less,
     * and statements at most 2 working days old.
     *
     * @return what most firms here do
     */
    public static ReminderPolicy usual() {
        return new ReminderPolicy(
                List.of(
                        new ReminderLevel(ReminderStage.FRIENDLY_NOTICE, -3, 10, Optional.empty(), false),
                        new ReminderLevel(ReminderStage.FIRST_REMINDER, 7, 10, Optional.empty(), false),
                        new ReminderLevel(ReminderStage.SECOND_REMINDER, 21, 10, Optional.empty(), true),
                        new ReminderLevel(ReminderStage.PRE_ACTION_LETTER, 35, 10, Optional.empty(), true)),
                7,
                Optional.empty(),
                List.of(Money.parse("CZK", "1.00")),
                OptionalInt.of(2),
                LateTerms.usual());
    }

    /** {@return how many days before a due date the first level may come: 3; 0 where none comes before} */
    public int daysAhead() {
        return Math.max(0, -levels.get(0).days());
    }

    /**
     * {@return the level of a stage}
     *
     * @param stage any
     */
    public Optional<ReminderLevel> level(ReminderStage stage) {
        return levels.stream().filter(level -> level.stage() == stage).findFirst();
    }

    /** The level that comes next; a notice whose time has passed is left out, no other is. */
    Optional<ReminderLevel> next(Optional<ReminderStage> reached, long daysOverdue) {
        return levels.stream()
                .filter(level -> reached.filter(stage -> level.stage().compareTo(stage) <= 0)
                        .isEmpty())
                .filter(level -> !isPassed(level, daysOverdue))
                .findFirst();
    }

    private boolean isPassed(ReminderLevel level, long daysOverdue) {
        if (level.stage() != ReminderStage.FRIENDLY_NOTICE) {
            return false;
        }
        boolean before = level.days() <= 0 && daysOverdue > 0;
        return before || levels.size() > 1 && daysOverdue >= levels.get(1).days();
    }

    boolean isNegligible(Money open) {
        return negligible.stream()
                .anyMatch(amount -> amount.currency().equals(open.currency()) && open.compareTo(amount) <= 0);
    }
}
