package eu.hodina.domain.payment;

import static eu.hodina.domain.payment.MatchReason.ALREADY_PAID;
import static eu.hodina.domain.payment.MatchReason.FOLLOWS_ANOTHER_PAYMENT;
import static eu.hodina.domain.payment.MatchReason.ROUNDED_UP;
import static eu.hodina.domain.payment.MatchReason.SENDER_KNOWN;
import static eu.hodina.domain.payment.MatchReason.SYMBOL_EQUAL;
import static eu.hodina.domain.payment.MatchReason.TAX_DOCUMENT_DUE;

import eu.hodina.domain.invoice.DocumentKind;
import eu.hodina.domain.money.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Payments whose symbol hits exactly one open document, and what comes back of it. What happens to one document is put
 * in the order of the bank's days: a payment, its return, and the payment after it.
 */
final class CertainMatches {
    private final Match[] matches;
    private final KnownAccounts known;
    private final Comparison comparison;
    private final List<Event> events = new ArrayList<>();

    CertainMatches(Match[] matches, KnownAccounts known, Comparison comparison) {
        this.matches = matches;
        this.known = known;
        this.comparison = comparison;
    }

    /** The one open document that a payment is certainly for. */
    Optional<OpenItem> target(ReceivedPayment payment, Pocket pocket) {
        return payment.variableSymbol()
                .map(symbol -> pocket.under(symbol).open())
                .filter(hits -> hits.size() == 1)
                .map(hits -> hits.get(0))
                .filter(item -> known.isEmpty()
                        || !known.isOfAnother(payment, item.invoice().client()));
    }

    void pay(Placed placed, OpenItem item) {
        add(new Event(placed, item, () -> matches[placed.at()] = paid(placed.payment(), item)));
    }

    /** What a return does to a document, when its day has come. */
    void giveBack(Placed placed, OpenItem item, Runnable action) {
        add(new Event(placed, item, action));
    }

    private void add(Event event) {
        events.add(event);
        event.item.expect();
    }

    /** Most documents have one event, which needs no order. */
    void apply() {
        Map<OpenItem, List<Event>> several = new LinkedHashMap<>();
        for (Event event : events) {
            if (event.item.events() == 1) {
                event.action.run();
            } else {
                several.computeIfAbsent(event.item, any -> new ArrayList<>()).add(event);
            }
        }
        several.values().forEach(list -> {
            list.sort(Event.IN_TIME);
            list.forEach(event -> event.action.run());
        });
    }

    private Match paid(ReceivedPayment payment, OpenItem item) {
        OpenInvoice invoice = item.invoice();
        if (item.left() <= 0) {
            return Match.repeated(payment, invoice, List.of(SYMBOL_EQUAL, ALREADY_PAID));
        }
        Money left = item.leftMoney();
        Money taken = payment.amount().min(left);
        Money rest = payment.amount().minus(taken);
        boolean follows = item.left() < item.open();
        List<MatchReason> reasons = reasons(payment, item, comparison.of(payment, left), follows);
        item.take(taken.minor());
        return new Match(
                payment,
                kind(payment, left, follows),
                true,
                List.of(new Allocation(invoice.id(), taken)),
                rest,
                Optional.of(invoice.client()),
                rest.isPositive() && !reasons.contains(ROUNDED_UP) ? Optional.of(invoice.id()) : Optional.empty(),
                Optional.empty(),
                reasons,
                List.of(new Candidate(invoice, reasons)),
                Optional.empty());
    }

    private static MatchKind kind(ReceivedPayment payment, Money left, boolean follows) {
        int compared = payment.amount().compareTo(left);
        if (compared > 0) {
            return MatchKind.OVER;
        }
        if (follows) {
            return MatchKind.INSTALMENT;
        }
        return compared == 0 ? MatchKind.EXACT : MatchKind.PARTIAL;
    }

    private List<MatchReason> reasons(
            ReceivedPayment payment, OpenItem item, List<MatchReason> compared, boolean follows) {
        boolean sender = known.clientsOf(payment).contains(item.invoice().client());
        boolean proforma = item.invoice().kind() == DocumentKind.PROFORMA;
        if (!sender && !follows && !proforma && compared.size() == 1) {
            return List.of(SYMBOL_EQUAL, compared.get(0));
        }
        EnumSet<MatchReason> reasons = EnumSet.of(SYMBOL_EQUAL);
        reasons.addAll(compared);
        if (sender) {
            reasons.add(SENDER_KNOWN);
        }
        if (follows) {
            reasons.add(FOLLOWS_ANOTHER_PAYMENT);
        }
        if (proforma) {
            reasons.add(TAX_DOCUMENT_DUE);
        }
        return List.copyOf(reasons);
    }

    private record Event(Placed placed, OpenItem item, Runnable action) {
        /** Of one day: what comes before what goes back, and what fits before what does not. */
        static final Comparator<Event> IN_TIME = Comparator.comparing(Event::day)
                .thenComparing(event -> event.placed.payment().reversal())
                .thenComparing(event -> event.placed.payment().amount().minor() != event.item.open())
                .thenComparing(Event::placed, Placed.BY_DAY);

        LocalDate day() {
            return placed.day();
        }
    }
}
