package eu.hodina.application.reminder;

import eu.hodina.application.Identities;
import eu.hodina.application.NotFoundException;
import eu.hodina.application.Page;
import eu.hodina.application.Ports;
import eu.hodina.application.RefusedException;
import eu.hodina.application.trail.Caller;
import eu.hodina.application.trail.ChangeRecorder;
import eu.hodina.application.trail.Subject;
import eu.hodina.domain.reminder.HoldReason;
import eu.hodina.domain.reminder.ReminderLetter;
import eu.hodina.domain.reminder.ReminderPlan;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Use cases: a person lets a pre-action letter go. It is written of what is open at that moment; where nothing of it is due
 * any more, it is withdrawn instead.
 */
public final class ReleaseReminders {
    private final Ports ports;
    private final PlanReminders planning;
    private final ComposeLetters composing;
    private final LetterPost post;
    private final ChangeRecorder recorder;
    private final InstantSource clock;

    /**
     * Made by {@link eu.hodina.application.Billing#reminders}.
     *
     * @param ports all that is kept
     * @param renderer draws letters
     * @param identities make the identities of what is new
     * @param clock tells the time
     */
    public ReleaseReminders(Ports ports, LetterRenderer renderer, Identities identities, InstantSource clock) {
        this.ports = Objects.requireNonNull(ports, "ports");
        this.planning = new PlanReminders(ports);
        this.composing = new ComposeLetters(ports);
        this.post = new LetterPost(ports, renderer, identities, clock);
        this.recorder = new ChangeRecorder(ports.trail(), clock);
        this.clock = Objects.requireNonNull(clock, "clock");
    }

    /**
     * Lists letters that wait, and those that did, the newest first.
     *
     * @param state only those that stand there
     * @param after only those after this one; none for the first
     * @param limit the most that the page holds
     * @return a page
     */
    public Page<ReminderRelease> page(Optional<ReminderRelease.State> state, Optional<ReleaseId> after, int limit) {
        return ports.transactions()
                .call(() -> Page.of(
                        ports.reminderReleases().page(state, after, limit + 1),
                        limit,
                        release -> release.id().value()));
    }

    /**
     * {@return a letter that waits, or did}
     *
     * @param id of the letter
     * @throws NotFoundException where there is none
     */
    public ReminderRelease find(ReleaseId id) {
        return ports.transactions().call(() -> kept(id));
    }

    /**
     * Lets a letter go; one that went already stays as it is.
     *
     * @param caller who lets it
     * @param id of the letter
     * @return the letter: released, or withdrawn where nothing of it is due any more
     * @throws NotFoundException where there is none
     * @throws RefusedException where it was withdrawn, nobody signs it, or it is not known whether it was paid
     * @throws eu.hodina.domain.reminder.MissingRepoRateException where the rate of its interest is not known
     */
    public ReminderRelease release(Caller caller, ReleaseId id) {
        return ports.transactions().callAgain(() -> {
            ports.payments().lock(planning.accounts());
            ReminderRelease before = kept(id);
            if (before.state() == ReminderRelease.State.RELEASED) {
                return before;
            }
            if (before.state() == ReminderRelease.State.WITHDRAWN) {
                throw new RefusedException(
                        "",
                        "a letter that waits was expected; this one was withdrawn on "
                                + before.endedOn().orElseThrow());
            }
            LocalDate today = ReminderDay.today(ports, clock);
            ReminderRelease after = decide(caller, before, planning.plan(today));
            ports.reminderReleases().replace(after);
            Subject subject = new Subject("reminder-release", id.value());
            recorder.changed(caller, subject, recorder.version(subject), before, after);
            return after;
        });
    }

    private ReminderRelease kept(ReleaseId id) {
        return ports.reminderReleases()
                .find(id)
                .orElseThrow(() -> new NotFoundException("reminder-release", id.value()));
    }

    private ReminderRelease decide(Caller caller, ReminderRelease before, ReminderPlan plan) {
        Optional<ReminderLetter> letter = StaleReleases.letter(plan, before.key());
        if (letter.isEmpty()) {
            requireKnown(StaleReleases.unknown(plan, before.key()));
            return before.withdrawn(plan.asOf());
        }
        LetterPaper paper = composing.compose(letter.get(), plan.asOf());
        if (paper.signatory().isEmpty()) {
            throw new RefusedException(
                    "", "the policy of reminders has to say who signs a pre-action letter: a name and a role");
        }
        return before.released(plan.asOf(), caller.login(), post.send(paper));
    }

    private static void requireKnown(Optional<HoldReason> unknown) {
        if (unknown.isPresent()) {
            throw new RefusedException(
                    "", "it is not known whether the letter's documents are unpaid: " + unknown.get());
        }
    }
}
