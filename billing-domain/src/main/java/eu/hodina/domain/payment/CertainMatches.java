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
    private final ReceivedPayment[] payments;
    private final Match[] matches;
    private final OpenItems items;
    private final KnownAccounts known;
    private final Comparison comparison;
    private final List<OpenItem> targets = new ArrayList<>();
    private final int[] payers;
    private final List<Integer> doubtful = new ArrayList<>();
    private final List<Event> givenBack = new ArrayList<>();

    CertainMatches(
            ReceivedPayment[] payments, Match[] matches, OpenItems items, KnownAccounts known, Comparison comparison) {
        this.payments = payments;
        this.matches = matches;
        this.items = items;
        this.known = known;
        this.comparison = comparison;
        this.payers = new int[payments.length];
    }

    /** The one open document that a payment is certainly for. */
    Optional<OpenItem> target(ReceivedPayment payment, Pocket pocket) {
        return payment.variableSymbol()
                .map(symbol -> pocket.under(symbol).open())
                .filter(hits -> hits.size() == 1)
                .map(hits -> hits.get(0))
                .filter(item -> mayPay(payment, item));
    }

    /** The same before it is known what the batch opens again; most are found so, and the rest is looked at again. */
    Optional<OpenItem> earlyTarget(ReceivedPayment payment, Pocket pocket) {
        return payment.variableSymbol().flatMap(pocket::aloneUnder).filter(item -> mayPay(payment, item));
    }

    private boolean mayPay(ReceivedPayment payment, OpenItem item) {
        return known.isEmpty() || !known.isOfAnother(payment, item.invoice().client());
    }

    /** The payment at a place pays the document, when its day has come. */
    void pay(int at, OpenItem item) {
        payers[targets.size()] = at;
        targets.add(item);
        item.expect();
    }

    /** What a return does to a document, when its day has come. */
    void giveBack(Placed placed, OpenItem item, Runnable action) {
        givenBack.add(new Event(placed, item, action));
        item.expect();
    }

    /** Most documents have one event, which needs neither order nor an object. */
    void apply() {
        Map<OpenItem, List<Event>> several = new LinkedHashMap<>();
        for (int i = 0; i < targets.size(); i++) {
            int at = payers[i];
            OpenItem item = targets.get(i);
            if (item.events() == 1) {
                pay(payments[at], at, item);
            } else {
                Placed placed = new Placed(at, payments[at]);
                add(several, new Event(placed, item, () -> pay(payments[at], at, item)));
            }
        }
        givenBack.forEach(event -> add(several, event));
        several.values().forEach(list -> {
            list.sort(Event.IN_TIME);
            list.forEach(event -> event.action.run());
        });
    }

    private static void add(Map<OpenItem, List<Event>> several, Event event) {
        several.computeIfAbsent(event.item, any -> new ArrayList<>()).add(event);
    }

    private void pay(ReceivedPayment payment, int at, OpenItem item) {
        Match match = paid(payment, item);
        matches[at] = match;
        if (match.surplusOf().isPresent() || items.mayNameAnother(payment, item)) {
            doubtful.add(at);
        }
    }

    /** Places of payments that may have another answer, asked when all are matched. */
    List<Integer> doubtful() {
        return doubtful;
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
