package eu.hodina.domain.payment;

import eu.hodina.domain.payment.Assignment.Wanted;
import eu.hodina.domain.payment.Returns.Original;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Matches a batch of payments with the open documents, all at once. The answer does not depend on the order of either.
 *
 * <p>Certain is a payment whose variable symbol hits exactly one open document of its account and currency, whatever the
 * amount, unless the sender's account is known as another client's; and the return of exactly one booked payment (issue
 * 6). Payments of one document are applied by the bank's day; one that finds nothing left is for a person. All else is a
 * suggestion: each payment gets the answer with which the points of the whole batch are the most.
 *
 * <pre>{@code
 * // open: F2026-0123, 21 780.75 CZK; paid: 25 000.00 CZK under 20260123
 * match.kind();           // OVER
 * match.allocations();    // 21 780.75 to F2026-0123
 * match.unallocated();    // 3 219.25
 * }</pre>
 */
public final class PaymentMatcher {
    private final MatchBatch batch;
    private final OpenItems items;
    private final ReceivedPayment[] payments;
    private final Match[] matches;
    private final Comparison comparison;
    private final KnownNames names;
    private final CertainMatches certain;
    private final Returns returns;
    private final List<Placed> debits = new ArrayList<>();
    private final List<Placed> returned = new ArrayList<>();
    private final List<Placed> others = new ArrayList<>();

    private PaymentMatcher(MatchBatch batch) {
        this.batch = batch;
        this.items = new OpenItems(batch.invoices());
        this.payments = batch.payments().toArray(ReceivedPayment[]::new);
        this.matches = new Match[payments.length];
        this.comparison = new Comparison(batch.policy());
        this.names = new KnownNames(batch.names());
        this.certain = new CertainMatches(payments, matches, items, batch.known(), comparison);
        this.returns = new Returns(items);
    }

    /**
     * {@return one match a payment, in the order of the payments}
     *
     * @param batch payments, open documents and what is known for them
     * @throws IllegalArgumentException where a payment or an invoice is there twice
     */
    public static List<Match> match(MatchBatch batch) {
        return new PaymentMatcher(batch).all();
    }

    private List<Match> all() {
        read();
        List<Placed> unknown = new ArrayList<>();
        List<Linked> linked = link(unknown);
        others.removeIf(this::isCertain);
        linked.forEach(this::comeBack);
        certain.apply();
        suggest();
        unknown.forEach(placed -> matches[placed.at()] = Returns.ofUnknown(placed.payment()));
        payOut();
        SecondLooks looks = new SecondLooks(items, batch.policy().order(), comparison);
        certain.doubtful().forEach(at -> look(looks, at));
        linked.forEach(back -> look(looks, back.placed.at()));
        return List.of(matches);
    }

    private void look(SecondLooks looks, int at) {
        if (matches[at].certain()) {
            matches[at] = looks.at(matches[at]);
        }
    }

    /** Goes through the payments once, for a million of them lie far apart in memory: tells what most of them pay. */
    private void read() {
        long[] ids = new long[payments.length];
        for (int at = 0; at < payments.length; at++) {
            ids[at] = Marks.ofText(payments[at].id().value());
            if (payments[at].reversal()) {
                returned.add(new Placed(at, payments[at]));
            } else if (isCredit(payments[at])) {
                target(at, payments[at]);
            } else {
                debits.add(new Placed(at, payments[at]));
            }
        }
        new MarkIndex(ids).twice(at -> payments[at].id()).ifPresent(at -> {
            throw new IllegalArgumentException("payment " + payments[at].id() + " is there twice");
        });
        returned.sort(Placed.BY_DAY);
        debits.sort(Placed.BY_DAY);
    }

    private static boolean isCredit(ReceivedPayment payment) {
        return !payment.reversal() && !payment.amount().isNegative();
    }

    private void target(int at, ReceivedPayment payment) {
        Optional<OpenItem> item = certain.earlyTarget(payment, items.pocket(payment));
        if (item.isPresent()) {
            certain.pay(at, item.get());
        } else {
            others.add(new Placed(at, payment));
        }
    }

    /** Tells again when it is known what the batch opens. */
    private boolean isCertain(Placed placed) {
        Optional<OpenItem> item = certain.target(placed.payment(), items.pocket(placed.payment()));
        item.ifPresent(found -> certain.pay(placed.at(), found));
        return item.isPresent();
    }

    /** Finds what comes back, and opens the documents again that it was booked to. */
    private List<Linked> link(List<Placed> unknown) {
        returned.forEach(placed -> returns.want(placed.payment()));
        debits.forEach(placed -> returns.want(placed.payment()));
        if (!returns.isEmpty()) {
            batch.booked()
                    .forEach(booked -> returns.add(new Original(booked.payment(), Optional.of(booked.booking()), -1)));
            for (int at = 0; at < payments.length; at++) {
                if (isCredit(payments[at])) {
                    returns.add(new Original(payments[at], Optional.empty(), at));
                }
            }
        }
        List<Linked> linked = new ArrayList<>();
        for (Placed placed : returned) {
            List<Original> found = returns.find(placed.payment());
            if (found.size() > 1) {
                matches[placed.at()] = Returns.ofSeveral(placed.payment());
            } else if (found.isEmpty()) {
                unknown.add(placed);
            } else {
                linked.add(new Linked(placed, found.get(0)));
                found.get(0).booking().ifPresent(this::reopen);
            }
        }
        return linked;
    }

    private void reopen(Booking booking) {
        for (Allocation allocation : booking.allocations()) {
            if (allocation.amount().isPositive()) {
                items.find(allocation.invoice()).ifPresent(OpenItem::reopen);
            }
        }
    }

    /** A booked payment is taken back document by document; one of this batch when its own day is done. */
    private void comeBack(Linked linked) {
        ReceivedPayment payment = linked.placed.payment();
        ReceivedPayment original = linked.original.payment();
        linked.original.booking().ifPresent(booking -> {
            matches[linked.placed.at()] = returns.undo(payment, booking, original, true);
            for (Allocation allocation : booking.allocations()) {
                long amount = allocation.amount().minor();
                items.find(allocation.invoice())
                        .ifPresent(item -> certain.giveBack(linked.placed, item, () -> item.giveBack(amount)));
            }
        });
        if (linked.original.booking().isEmpty()) {
            matches[linked.placed.at()] = Returns.ofUnbooked(payment, original);
            certain.target(original, items.pocket(original))
                    .ifPresent(item -> certain.giveBack(linked.placed, item, () -> undo(linked, item)));
        }
    }

    private void undo(Linked linked, OpenItem item) {
        Match before = matches[linked.original.at()];
        if (before.certain()) {
            matches[linked.placed.at()] =
                    returns.undo(linked.placed.payment(), before.booking(), linked.original.payment(), true);
            before.allocations().forEach(part -> item.giveBack(part.amount().minor()));
        }
    }

    /** Suggestions see what all certain payments left, so that the order of the file says nothing. */
    private void suggest() {
        AnswerSearch search = new AnswerSearch(comparison);
        SuggestedMatches suggested = new SuggestedMatches(items, batch.policy().order());
        List<Wanted> wanted = new ArrayList<>();
        for (Placed placed : others) {
            Evidence evidence = new Evidence(placed.payment(), items, batch.known(), names);
            List<Answer> answers = search.of(evidence);
            if (answers.isEmpty()) {
                matches[placed.at()] = suggested.without(evidence);
            } else if (SuggestedMatches.isCrowd(answers)) {
                matches[placed.at()] = suggested.ofCrowd(evidence, answers);
            } else {
                wanted.add(new Wanted(placed, evidence, answers));
            }
        }
        Assignment.solve(wanted);
        wanted.sort(Comparator.comparing(Wanted::placed, Placed.BY_DAY));
        wanted.stream()
                .filter(one -> one.chosen().isPresent())
                .forEach(one -> matches[one.placed().at()] = suggested.of(one));
        wanted.stream()
                .filter(one -> one.chosen().isEmpty())
                .forEach(one -> matches[one.placed().at()] = suggested.of(one));
    }

    /** A debit that the bank does not mark may still be a return: that is for a person. */
    private void payOut() {
        Payouts payouts = new Payouts(items, batch, names);
        for (Placed placed : debits) {
            ReceivedPayment payment = placed.payment();
            matches[placed.at()] =
                    payouts.find(payment).or(() -> returned(payment)).orElseGet(() -> Payouts.nothing(payment));
        }
    }

    private Optional<Match> returned(ReceivedPayment payment) {
        List<Original> found = returns.find(payment);
        return found.size() == 1
                ? found.get(0)
                        .booking()
                        .map(booking ->
                                returns.undo(payment, booking, found.get(0).payment(), false))
                : Optional.empty();
    }

    /** A return with the payment that comes back. */
    private record Linked(Placed placed, Original original) {}
}
