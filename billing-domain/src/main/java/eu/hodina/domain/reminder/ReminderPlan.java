package eu.hodina.domain.reminder;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * What is to be sent on a day, and what is not and why. Every invoice climbs one stage at a time and reaches each once; each is
 * in one letter or is held, never both.
 *
 * @param asOf the day that is planned
 * @param letters by client, currency and account; a letter that waits for its release before the one that goes at once
 * @param held in the order of the due dates
 */
public record ReminderPlan(LocalDate asOf, List<ReminderLetter> letters, List<Held> held) {
    static final Comparator<OverdueInvoice> OLDEST_FIRST = Comparator.comparing(
                    (OverdueInvoice overdue) -> overdue.invoice().due())
            .thenComparing(overdue -> overdue.invoice().number());

    public ReminderPlan {
        Objects.requireNonNull(asOf, "asOf");
        letters = List.copyOf(letters);
        held = List.copyOf(held);
    }

    /**
     * Plans the letters of a day. A client's credit covers the oldest invoices first, each wholly or not at all.
     *
     * @param asOf today, in the firm's zone
     * @param overdue the invoices that may have to be reminded; those of a client on an account have the same terms
     * @param credits what clients have paid that is not allocated
     * @return letters to send, and what is held back and why
     */
    public static ReminderPlan of(
            LocalDate asOf, Collection<OverdueInvoice> overdue, Collection<ClientCredit> credits) {
        ReminderPlanning planning = new ReminderPlanning(asOf, new CreditsLeft(credits));
        overdue.stream().sorted(OLDEST_FIRST).forEach(planning::take);
        return planning.plan();
    }

    /**
     * An invoice that is left alone today.
     *
     * @param overdue which invoice
     * @param reason why
     */
    public record Held(OverdueInvoice overdue, HoldReason reason) {
        public Held {
            Objects.requireNonNull(overdue, "overdue");
            Objects.requireNonNull(reason, "reason");
        }
    }
}
