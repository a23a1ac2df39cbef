package eu.hodina.domain.payment;

import static eu.hodina.domain.payment.MatchReason.AMOUNT_EQUAL;
import static eu.hodina.domain.payment.MatchReason.ORIGINAL_NOT_BOOKED;
import static eu.hodina.domain.payment.MatchReason.ORIGINAL_UNKNOWN;
import static eu.hodina.domain.payment.MatchReason.OWN_PAYMENT_RETURNED;
import static eu.hodina.domain.payment.MatchReason.REVERSES_PAYMENT;
import static eu.hodina.domain.payment.MatchReason.SEVERAL_CANDIDATES;
import static eu.hodina.domain.payment.MatchReason.SYMBOL_EQUAL;

import eu.hodina.domain.firm.Iban;
import eu.hodina.domain.money.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the payment that comes back: of the same account and the opposite amount, not later, with the same symbol or the
 * same account on the other side, and neither of them different. It is found only where there is exactly one.
 */
final class Returns {
    private final Map<Key, List<Original>> originals = new HashMap<>();
    private final Set<PaymentId> returned = new HashSet<>();
    private final OpenItems items;

    Returns(OpenItems items) {
        this.items = items;
    }

    /** Asks for what may come back by this payment; before the originals are added. */
    void want(ReceivedPayment payment) {
        keys(payment, true).forEach(key -> originals.computeIfAbsent(key, any -> new ArrayList<>(1)));
    }

    boolean isEmpty() {
        return originals.isEmpty();
    }

    void add(Original original) {
        keys(original.payment(), false)
                .forEach(key -> Optional.ofNullable(originals.get(key)).ifPresent(list -> list.add(original)));
    }

    /** None, the only one, or two where there are more. The only one is found by no later return again. */
    List<Original> find(ReceivedPayment payment) {
        List<Original> found = new ArrayList<>(2);
        for (Key key : keys(payment, true)) {
            for (Original original : originals.getOrDefault(key, List.of())) {
                if (found.size() < 2 && !found.contains(original) && isOf(payment, original.payment())) {
                    found.add(original);
                }
            }
        }
        if (found.size() == 1) {
            returned.add(found.get(0).payment().id());
        }
        return found;
    }

    /** By symbol and by the other side, so that a thousand returns of one amount look at few payments each. */
    private static List<Key> keys(ReceivedPayment payment, boolean opposite) {
        if (payment.amount().minor() == Long.MIN_VALUE) {
            return List.of();
        }
        Money amount = opposite ? payment.amount().negated() : payment.amount();
        List<Key> keys = new ArrayList<>(2);
        payment.variableSymbol().ifPresent(symbol -> keys.add(new Key(payment.account(), amount, symbol)));
        payment.sender().ifPresent(sender -> keys.add(new Key(payment.account(), amount, sender)));
        return keys;
    }

    private boolean isOf(ReceivedPayment payment, ReceivedPayment original) {
        if (returned.contains(original.id())) {
            return false;
        }
        boolean symbols = payment.variableSymbol().isPresent()
                && original.variableSymbol().isPresent();
        boolean senders = payment.sender().isPresent() && original.sender().isPresent();
        LocalDate day = payment.booked().orElse(LocalDate.MAX);
        return (symbols || senders)
                && (!symbols || payment.variableSymbol().equals(original.variableSymbol()))
                && (!senders || payment.sender().equals(original.sender()))
                && !original.booked().orElse(LocalDate.MIN).isAfter(day);
    }

    /** Takes the booking back, amount by amount. */
    Match undo(ReceivedPayment payment, Booking booking, ReceivedPayment original, boolean certain) {
        List<MatchReason> reasons = reasons(payment, original);
        return new Match(
                payment,
                MatchKind.REFUND,
                certain,
                booking.allocations().stream().map(Allocation::negated).toList(),
                booking.unallocated().negated(),
                Optional.of(booking.client()),
                booking.surplusOf(),
                Optional.of(original.id()),
                reasons,
                candidates(booking, reasons),
                Optional.empty());
    }

    private List<Candidate> candidates(Booking booking, List<MatchReason> reasons) {
        return booking.allocations().stream()
                .flatMap(allocation -> items.find(allocation.invoice()).stream())
                .map(item -> new Candidate(item.invoice(), reasons))
                .toList();
    }

    private static List<MatchReason> reasons(ReceivedPayment payment, ReceivedPayment original) {
        EnumSet<MatchReason> reasons = EnumSet.of(AMOUNT_EQUAL, REVERSES_PAYMENT);
        if (payment.variableSymbol().isPresent() && payment.variableSymbol().equals(original.variableSymbol())) {
            reasons.add(SYMBOL_EQUAL);
        }
        return List.copyOf(reasons);
    }

    /** The payment that came is known, but waits for a person itself. */
    static Match ofUnbooked(ReceivedPayment payment, ReceivedPayment original) {
        return new Match(
                payment,
                MatchKind.REFUND,
                false,
                List.of(),
                payment.amount(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(original.id()),
                List.of(AMOUNT_EQUAL, REVERSES_PAYMENT, ORIGINAL_NOT_BOOKED),
                List.of(),
                Optional.empty());
    }

    static Match ofSeveral(ReceivedPayment payment) {
        return Match.undecided(
                payment,
                MatchKind.AMBIGUOUS,
                Optional.empty(),
                List.of(),
                List.of(REVERSES_PAYMENT, SEVERAL_CANDIDATES));
    }

    static Match ofUnknown(ReceivedPayment payment) {
        MatchReason reason = payment.amount().isPositive() ? OWN_PAYMENT_RETURNED : ORIGINAL_UNKNOWN;
        return Match.undecided(payment, MatchKind.NONE, Optional.empty(), List.of(), List.of(reason));
    }

    /** A payment that may come back: booked before the batch, or a part of it, at its place. */
    record Original(ReceivedPayment payment, Optional<Booking> booking, int at) {}

    /** By a variable symbol or an account. */
    private record Key(Iban account, Money amount, Object mark) {}
}
