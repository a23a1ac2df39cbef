package eu.hodina.application.reminder;

import eu.hodina.application.Identities;
import eu.hodina.application.Ports;
import eu.hodina.application.RefusedException;
import eu.hodina.domain.reminder.MissingRepoRateException;
import eu.hodina.domain.reminder.ReminderLetter;
import eu.hodina.domain.reminder.ReminderPlan;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Use case: plans the reminders of a day and puts them into the outbox, each together with the record of what it reminded,
 * some letters in a transaction. A run that is killed goes on where it was, a second one sends nothing, two at once send one
 * letter. A pre-action letter is not sent but waits for its release; a letter that cannot be written stops no other.
 */
public final class SendReminders {
    /** Letters of one transaction, while which no payment is booked. */
    private static final int AT_ONCE = 50;

    private final Ports ports;
    private final PlanReminders planning;
    private final ComposeLetters composing;
    private final LetterPost post;
    private final InstantSource clock;
    private final Identities identities;

    /**
     * Made by {@link eu.hodina.application.Billing#reminders}.
     *
     * @param ports all that is kept
     * @param renderer draws letters
     * @param identities make the identities of what is new
     * @param clock tells the time
     */
    public SendReminders(Ports ports, LetterRenderer renderer, Identities identities, InstantSource clock) {
        this.ports = Objects.requireNonNull(ports, "ports");
        this.identities = Objects.requireNonNull(identities, "identities");
        this.planning = new PlanReminders(ports);
        this.composing = new ComposeLetters(ports);
        this.post = new LetterPost(ports, renderer, identities, clock);
        this.clock = Objects.requireNonNull(clock, "clock");
    }

    /**
     * Plans the reminders of a day and puts them into the outbox.
     *
     * @param asOf today, in the firm's zone, or a day before; a dry run may look ahead
     * @param dryRun says what would be done, and what could not; nothing is written
     * @return what was done, or would have been
     * @throws RefusedException where letters of a day to come would be sent: nothing is known yet of who will have paid
     */
    public ReminderRun run(LocalDate asOf, boolean dryRun) {
        if (dryRun) {
            return ports.transactions().call(() -> preview(asOf));
        }
        requireCome(asOf);
        Set<Seen> seen = new HashSet<>();
        ReminderRun first = next(asOf, seen);
        List<ReminderRun.Outcome> all = new ArrayList<>(first.letters());
        for (List<ReminderRun.Outcome> some = first.letters(); some.size() == AT_ONCE; ) {
            some.forEach(outcome -> seen.add(Seen.of(outcome.letter())));
            some = next(asOf, seen).letters();
            all.addAll(some);
        }
        return new ReminderRun(first.plan(), all, first.withdrawn());
    }

    /** What a run knows a letter by: a client may get one that waits and one that goes. */
    private record Seen(LetterKey key, boolean waits) {
        static Seen of(ReminderLetter letter) {
            return new Seen(LetterKey.of(letter), letter.stage().needsRelease());
        }
    }

    private void requireCome(LocalDate asOf) {
        LocalDate today = ports.transactions().call(() -> ReminderDay.today(ports, clock));
        if (asOf.isAfter(today)) {
            throw new RefusedException(
                    "/date",
                    "reminders are sent for " + today + " at the latest, not for " + asOf
                            + "; a dry run may look ahead");
        }
    }

    private ReminderRun preview(LocalDate asOf) {
        ReminderPlan plan = planning.plan(asOf);
        return new ReminderRun(
                plan,
                plan.letters().stream()
                        .map(letter -> attempt(letter, asOf, paper -> ReminderRun.Outcome.planned(letter)))
                        .toList(),
                List.of());
    }

    /** The letters that come next: as many as one transaction takes. */
    private ReminderRun next(LocalDate asOf, Set<Seen> seen) {
        return ports.transactions().callAgain(() -> {
            // so that no payment is booked, and nothing else is sent, between the look and the letter
            ports.payments().lock(planning.accounts());
            ReminderPlan plan = planning.plan(asOf);
            Map<LetterKey, ReminderRelease> waiting = ports.reminderReleases().waiting().stream()
                    .collect(Collectors.toMap(ReminderRelease::key, Function.identity()));
            List<ReleaseId> withdrawn = new StaleReleases(ports).withdraw(plan, waiting);
            List<ReminderRun.Outcome> outcomes = plan.letters().stream()
                    .filter(letter -> !seen.contains(Seen.of(letter)))
                    .limit(AT_ONCE)
                    .map(letter -> attempt(letter, asOf, paper -> send(paper, waiting)))
                    .toList();
            return new ReminderRun(plan, outcomes, withdrawn);
        });
    }

    /** What is refused before a letter is posted has written nothing, and stops no other letter. */
    private ReminderRun.Outcome attempt(
            ReminderLetter letter, LocalDate asOf, Function<LetterPaper, ReminderRun.Outcome> step) {
        try {
            return step.apply(composing.compose(letter, asOf));
        } catch (RefusedException | MissingRepoRateException e) {
            return ReminderRun.Outcome.failed(letter, String.valueOf(e.getMessage()));
        }
    }

    private ReminderRun.Outcome send(LetterPaper paper, Map<LetterKey, ReminderRelease> waiting) {
        ReminderLetter letter = paper.letter();
        return letter.stage().needsRelease()
                ? ReminderRun.Outcome.waits(letter, release(letter, paper.day(), waiting))
                : ReminderRun.Outcome.sent(letter, post.send(paper));
    }

    private ReleaseId release(ReminderLetter letter, LocalDate asOf, Map<LetterKey, ReminderRelease> waiting) {
        LetterKey key = LetterKey.of(letter);
        Optional<ReminderRelease> there = Optional.ofNullable(waiting.get(key));
        return there.map(ReminderRelease::id).orElseGet(() -> {
            ReleaseId id = new ReleaseId(identities.next());
            ports.reminderReleases().add(ReminderRelease.planned(id, key, asOf));
            return id;
        });
    }
}
