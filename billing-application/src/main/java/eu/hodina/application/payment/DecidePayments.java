package eu.hodina.application.payment;

import static eu.hodina.application.payment.BookingDesk.refused;
import static eu.hodina.application.payment.BookingRefusedException.Reason;

import eu.hodina.application.Ports;
import eu.hodina.application.Versioned;
import eu.hodina.application.trail.Caller;
import eu.hodina.application.trail.ChangeRecorder;
import eu.hodina.domain.client.Client;
import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.payment.Allocation;
import eu.hodina.domain.payment.Booking;
import eu.hodina.domain.payment.Match;
import eu.hodina.domain.payment.MatchKind;
import eu.hodina.domain.payment.MatchPolicy;
import eu.hodina.domain.payment.MatchReason;
import eu.hodina.domain.payment.OpenInvoice;
import eu.hodina.domain.payment.PaymentId;
import eu.hodina.domain.payment.ReceivedPayment;
import eu.hodina.domain.payment.RunnerUp;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Use cases: a person says what a payment is for, corrects what was said, leaves a payment out, and takes any of that back,
 * exactly. Each names the version of the payment that the person had read, so that of two who decide at once one is told.
 * The account that money came from is known as its client's from then on.
 */
public final class DecidePayments {
    private final BookingDesk desk;
    private final OpenMatching matching;

    DecidePayments(Ports ports, ChangeRecorder recorder, InstantSource clock) {
        this.desk = new BookingDesk(ports, recorder, clock);
        this.matching = new OpenMatching(ports);
    }

    /**
     * {@return what holds of a payment, with its version}
     *
     * @param id of the payment
     * @throws BookingRefusedException where there is no such payment
     */
    public Versioned<Optional<Decision>> find(PaymentId id) {
        return desk.call(id, payment -> new Versioned<>(desk.ports().bookings().of(id), desk.version(id)));
    }

    /**
     * Books a payment as it looks now: what {@link SuggestMatches#of} suggests.
     *
     * @param caller who does it
     * @param id of the payment
     * @param version of the payment that the caller had read, 0 before the first decision
     * @param second whether the answer that came second is meant
     * @return what was booked
     * @throws BookingRefusedException where something is decided, nothing is suggested, or it cannot be booked so
     * @throws eu.hodina.application.trail.StaleVersionException where somebody decided meanwhile
     */
    public Versioned<Decision> confirm(Caller caller, PaymentId id, long version, boolean second) {
        return desk.call(id, payment -> {
            requireUndecided(id);
            Match match = matching.match(List.of(payment)).get(0);
            return book(caller, payment, version, second ? runnerUp(match) : suggested(match), match.runnerUp());
        });
    }

    private static BookingDraft suggested(Match match) {
        if (match.undoes().isPresent()) {
            return BookingDraft.returning(match.undoes().get());
        }
        boolean nothing = match.allocations().isEmpty()
                && match.surplusOf().isEmpty()
                && !(match.kind() == MatchKind.REFUND && match.client().isPresent());
        if (nothing) {
            throw nothingSuggested(match);
        }
        return new BookingDraft(match.allocations(), List.of(), match.surplusOf(), match.client(), Optional.empty());
    }

    private static BookingDraft runnerUp(Match match) {
        return match.runnerUp()
                .filter(other -> !other.allocations().isEmpty())
                .map(other -> BookingDraft.of(other.allocations()))
                .orElseThrow(() -> nothingSuggested(match));
    }

    private static BookingRefusedException nothingSuggested(Match match) {
        return refused(match.payment().id(), Reason.NOTHING_SUGGESTED, "it looks like nothing that could be booked");
    }

    /**
     * Books a payment exactly so, in the place of an earlier booking of it: other documents, other amounts, several
     * documents; what is left is the client's credit. A debit pays out credit or a credit note, or takes a payment back.
     *
     * @param caller who does it
     * @param id of the payment
     * @param version of the payment that the caller had read, 0 before the first decision
     * @param draft what it is for
     * @return what was booked
     * @throws BookingRefusedException where it cannot be booked so
     * @throws eu.hodina.application.trail.StaleVersionException where somebody decided meanwhile
     */
    public Versioned<Decision> book(Caller caller, PaymentId id, long version, BookingDraft draft) {
        return desk.call(id, payment -> {
            requireNotIgnored(id);
            return book(caller, payment, version, draft, Optional.empty());
        });
    }

    /**
     * Splits a payment over all that a client has open, in the order that the firm's settings say, oldest first; what is
     * left is the client's credit.
     *
     * @param caller who does it
     * @param id of a credit
     * @param version of the payment that the caller had read, 0 before the first decision
     * @param client whose payment it is
     * @return what was booked
     * @throws BookingRefusedException where it cannot be booked so
     * @throws eu.hodina.application.trail.StaleVersionException where somebody decided meanwhile
     */
    public Versioned<Decision> split(Caller caller, PaymentId id, long version, ClientId client) {
        return desk.call(id, payment -> {
            requireUndecided(id);
            if (payment.amount().isNegative()) {
                throw refused(id, Reason.OTHER_DIRECTION, "a debit is not split over what a client owes");
            }
            List<OpenInvoice> open =
                    desk.ports().receivables().forMatching(Set.of(payment.account()), Set.of()).stream()
                            .filter(one -> one.client().equals(client)
                                    && one.open()
                                            .currency()
                                            .equals(payment.amount().currency()))
                            .toList();
            List<Allocation> parts = policy(payment).order().spread(payment.amount(), open);
            BookingDraft draft =
                    new BookingDraft(parts, List.of(), Optional.empty(), Optional.of(client), Optional.empty());
            return book(caller, payment, version, draft, Optional.empty());
        });
    }

    private MatchPolicy policy(ReceivedPayment payment) {
        return matching.policies().getOrDefault(payment.account(), MatchPolicy.standard());
    }

    private Versioned<Decision> book(
            Caller caller, ReceivedPayment payment, long version, BookingDraft draft, Optional<RunnerUp> runnerUp) {
        PaymentId id = payment.id();
        Optional<Decision> before = desk.ports().bookings().of(id);
        before.ifPresent(decision -> {
            desk.release(payment, decision);
            desk.ports().bookings().putAside(id);
        });
        Decision decision = draft.undoes().isPresent()
                ? returned(caller, payment, draft.undoes().get())
                : booked(
                        caller,
                        payment,
                        draft,
                        before.isPresent() ? before.get().runnerUp() : runnerUp);
        desk.ports().bookings().addAll(List.of(decision));
        before.ifPresent(one -> desk.requireCredit(id, one));
        if (draft.undoes().isEmpty()) {
            desk.requireCredit(id, decision);
        }
        return new Versioned<>(decision, desk.record(caller, id, version, before, decision));
    }

    private Decision booked(Caller caller, ReceivedPayment payment, BookingDraft draft, Optional<RunnerUp> runnerUp) {
        BookingCheck check = BookingCheck.of(payment, draft, policy(payment), desk.ports());
        Client client = desk.locked(payment.id(), check.client());
        Booking booking = new Booking(
                payment.id(),
                check.kind(),
                true,
                draft.allocations(),
                check.rest(),
                client.id(),
                check.rest().isPositive() ? draft.surplusOf() : Optional.empty(),
                check.reasons(),
                desk.learn(payment, client));
        return new Decision(
                booking,
                draft.differences(),
                runnerUp,
                Optional.of(caller.login()),
                desk.clock().instant());
    }

    /** What was booked of the earlier payment, turned round. */
    private Decision returned(Caller caller, ReceivedPayment payment, PaymentId original) {
        Decision earlier = desk.ports()
                .bookings()
                .of(original)
                .filter(one -> one.booking().amount().equals(payment.amount().negated()))
                .orElseThrow(() -> refused(
                        payment.id(),
                        Reason.NOT_BOOKED,
                        "there is no booked payment " + original + " of the opposite amount"));
        if (desk.ports().bookings().returnedBy(original).isPresent()) {
            throw refused(payment.id(), Reason.CAME_BACK, "payment " + original + " came back before");
        }
        desk.locked(payment.id(), earlier.booking().client());
        Booking booking = new Booking(
                payment.id(),
                MatchKind.REFUND,
                true,
                earlier.booking().allocations().stream()
                        .map(Allocation::negated)
                        .toList(),
                earlier.booking().unallocated().negated(),
                earlier.booking().client(),
                earlier.booking().surplusOf(),
                Optional.of(original),
                List.of(MatchReason.REVERSES_PAYMENT, MatchReason.CONFIRMED),
                false);
        return Returned.with(Decision.of(booking, caller.login(), desk.clock().instant()), earlier);
    }

    /**
     * Leaves a payment out: it is private, or a transfer between own accounts.
     *
     * @param caller who does it
     * @param id of the payment
     * @param version of the payment that the caller had read, 0 before the first decision
     * @param reason in a person's words
     * @return what is kept of it
     * @throws BookingRefusedException where there is no such payment, or something is decided on it
     * @throws eu.hodina.application.trail.StaleVersionException where somebody decided meanwhile
     */
    public Versioned<IgnoredPayment> ignore(Caller caller, PaymentId id, long version, String reason) {
        return desk.call(id, payment -> {
            requireUndecided(id);
            IgnoredPayment ignored =
                    new IgnoredPayment(id, reason, caller.login(), desk.clock().instant());
            desk.ports().bookings().ignore(ignored);
            return new Versioned<>(ignored, desk.record(caller, id, version, Optional.empty(), ignored));
        });
    }

    /**
     * Takes the last decision on a payment back, with the account that was learned by it. What it had taken the place of
     * holds again, in every detail; where that does not fit any more, for the documents were paid otherwise meanwhile, the
     * payment is as it was when it came in.
     *
     * @param caller who does it
     * @param id of the payment
     * @param version of the payment that the caller had read
     * @return what holds now
     * @throws BookingRefusedException where nothing is decided, the payment came back, its credit is used, or it is an
     *     advance that was taxed or deducted
     * @throws eu.hodina.application.trail.StaleVersionException where somebody decided meanwhile
     */
    public Versioned<Optional<Decision>> undo(Caller caller, PaymentId id, long version) {
        return desk.call(id, payment -> {
            Bookings bookings = desk.ports().bookings();
            Optional<IgnoredPayment> ignored = bookings.ignored(id);
            if (ignored.isPresent()) {
                bookings.unignore(id);
                return new Versioned<>(Optional.empty(), desk.record(caller, id, version, ignored, Optional.empty()));
            }
            Decision before =
                    bookings.of(id).orElseThrow(() -> refused(id, Reason.NOT_BOOKED, "nothing is decided on it"));
            desk.release(payment, before);
            Optional<Decision> now = restored(payment);
            if (!fits(before)) {
                throw refused(id, Reason.MORE_THAN_OPEN, "its documents were paid otherwise meanwhile");
            }
            desk.requireCredit(id, before);
            return new Versioned<>(now, desk.record(caller, id, version, before, now));
        });
    }

    private Optional<Decision> restored(ReceivedPayment payment) {
        Bookings bookings = desk.ports().bookings();
        Optional<Decision> earlier = bookings.restore(payment.id());
        if (earlier.isEmpty()) {
            return earlier;
        }
        Booking booking = earlier.get().booking();
        Client client = desk.locked(payment.id(), booking.client());
        if (!fits(earlier.get())) {
            bookings.remove(payment.id());
            return Optional.empty();
        }
        if (booking.learnedAccount()) {
            desk.learn(payment, client);
        }
        return earlier;
    }

    /** Whether none of its documents has more than it asks for. */
    private boolean fits(Decision decision) {
        return decision.booking().allocations().stream()
                .map(one -> desk.ports().documentAccounts().balance(one.invoice()))
                .allMatch(balance -> balance.open().isZero()
                        || balance.open().isNegative() == balance.payable().isNegative());
    }

    private void requireUndecided(PaymentId id) {
        requireNotIgnored(id);
        if (desk.ports().bookings().of(id).isPresent()) {
            throw refused(id, Reason.ALREADY_DECIDED, "it is booked already");
        }
    }

    private void requireNotIgnored(PaymentId id) {
        if (desk.ports().bookings().ignored(id).isPresent()) {
            throw refused(id, Reason.ALREADY_DECIDED, "it is left out: undo that first");
        }
    }
}
