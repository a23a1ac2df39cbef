package eu.hodina.application.reminder;

import eu.hodina.application.Ports;
import eu.hodina.domain.reminder.HoldReason;
import eu.hodina.domain.reminder.ReminderLetter;
import eu.hodina.domain.reminder.ReminderPlan;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which of the letters that wait for their release are not due any more; within a transaction. */
final class StaleReleases {
    /** What is held for these is not known to be paid; the letter waits until it is known. */
    private static final Set<HoldReason> UNKNOWN =
            EnumSet.of(HoldReason.STATEMENT_TOO_OLD, HoldReason.PAYMENT_SUGGESTED);

    private final Ports ports;

    StaleReleases(Ports ports) {
        this.ports = ports;
    }

    /** The pre-action letter of a key in a plan. */
    static Optional<ReminderLetter> letter(ReminderPlan plan, LetterKey key) {
        return plan.letters().stream()
                .filter(letter -> letter.stage().needsRelease())
                .filter(letter -> LetterKey.of(letter).equals(key))
                .findFirst();
    }

    /** Why a letter that is in no plan may be due yet. */
    static Optional<HoldReason> unknown(ReminderPlan plan, LetterKey key) {
        return plan.held().stream()
                .filter(held -> LetterKey.of(held.overdue()).equals(key))
                .map(ReminderPlan.Held::reason)
                .filter(UNKNOWN::contains)
                .findFirst();
    }

    /** Withdraws them, and takes them out of those that wait. */
    List<ReleaseId> withdraw(ReminderPlan plan, Map<LetterKey, ReminderRelease> waiting) {
        Collection<ReminderRelease> all = List.copyOf(waiting.values());
        return all.stream()
                .filter(release -> letter(plan, release.key()).isEmpty()
                        && unknown(plan, release.key()).isEmpty())
                .map(release -> {
                    ports.reminderReleases().replace(release.withdrawn(plan.asOf()));
                    waiting.remove(release.key());
                    return release.id();
                })
                .toList();
    }
}
