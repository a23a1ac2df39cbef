package eu.hodina.domain.payment;

import static eu.hodina.domain.payment.MatchReason.ALREADY_PAID;
import static eu.hodina.domain.payment.MatchReason.AMOUNT_EQUAL;
import static eu.hodina.domain.payment.MatchReason.AMOUNT_LESS;
import static eu.hodina.domain.payment.MatchReason.AMOUNT_MORE;
import static eu.hodina.domain.payment.MatchReason.FOLLOWS_ANOTHER_PAYMENT;
import static eu.hodina.domain.payment.MatchReason.ROUNDED_UP;
import static eu.hodina.domain.payment.MatchReason.SENDER_KNOWN;
import static eu.hodina.domain.payment.MatchReason.SYMBOL_EQUAL;

import eu.hodina.domain.invoice.InvoiceId;
import eu.hodina.domain.money.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Matches a batch of payments with the open invoices, all at once. The answer does not depend on the order of either.
 *
 * <p>Certain is a payment whose variable symbol hits exactly one open invoice of its account and currency, whatever the
 * amount, unless the sender's account is known as another client's (issue 6). Payments of one invoice are applied by the
 * bank's day, larger ones first; one that finds nothing left is for a person. All else is a suggestion.
 *
 * <pre>{@code
 * // open: F2026-0123, 21 780.75 CZK; paid: 25 000.00 CZK under 20260123
 * match.kind();           // OVER
 * match.allocations();    // 21 780.75 to F2026-0123
 * match.unallocated();    // 3 219.25
 * }</pre>
 */
public final class PaymentMatcher {
    /** The payer rounded up to crowns; the difference is no overpayment (handbook 5.6). */
    private static final Money ROUNDING = Money.parse("CZK", "1.00");

    private static final Comparator<ReceivedPayment> BY_DAY = Comparator.comparing(
                    (ReceivedPayment payment) -> payment.booked().orElse(LocalDate.MAX))
            .thenComparing(ReceivedPayment::amount, Comparator.reverseOrder())
            .thenComparing(payment -> payment.sender().map(Objects::toString).orElse(""))
            .thenComparing(payment -> payment.name().orElse(""))
            .thenComparing(payment -> String.join("\n", payment.texts()))
            .thenComparing(ReceivedPayment::id);

    private final InvoiceIndex index;
    private final KnownAccounts known;
    private final Map<PaymentId, Match> matches = new HashMap<>();

    private PaymentMatcher(InvoiceIndex index, KnownAccounts known) {
        this.index = index;
        this.known = known;
    }

    /**
     * {@return one match a payment, in the order of the payments}
     *
     * @param batch payments, open documents and what is known for them
     * @throws IllegalArgumentException where a payment or an invoice is there twice
     */
    public static List<Match> match(MatchBatch batch) {
        PaymentMatcher matcher = new PaymentMatcher(new InvoiceIndex(batch.invoices()), batch.known());
        return matcher.all(batch.payments());
    }

    private List<Match> all(List<ReceivedPayment> payments) {
        if (payments.stream().map(ReceivedPayment::id).distinct().count() != payments.size()) {
            throw new IllegalArgumentException("a payment is there twice");
        }
        Map<InvoiceId, Target> targets = new LinkedHashMap<>();
        List<ReceivedPayment> others = new ArrayList<>();
        for (ReceivedPayment payment : payments) {
            target(payment)
                    .ifPresentOrElse(
                            invoice -> targets.computeIfAbsent(
                                            invoice.id(), id -> new Target(invoice, new ArrayList<>()))
                                    .payments
                                    .add(payment),
                            () -> others.add(payment));
        }
        targets.values().forEach(this::apply);
        // suggestions see what all certain payments left, so that the order of the file says nothing
        Suggestions suggestions = new Suggestions(index, known);
        others.forEach(payment -> matches.put(payment.id(), suggestions.of(payment)));
        return payments.stream()
                .map(payment -> Optional.ofNullable(matches.get(payment.id())).orElseThrow())
                .map(match -> match.surplusOf().isPresent() ? suggestions.withRunnerUp(match) : match)
                .toList();
    }

    /** The one open invoice that the payment is certainly for. */
    private Optional<OpenInvoice> target(ReceivedPayment payment) {
        return payment.variableSymbol()
                .map(symbol -> index.bySymbol(payment, symbol).stream()
                        .filter(invoice -> invoice.open().isPositive())
                        .limit(2)
                        .toList())
                .filter(hits -> hits.size() == 1)
                .map(hits -> hits.get(0))
                .filter(invoice -> !known.isOfAnother(payment, invoice.client()));
    }

    private void apply(Target target) {
        target.payments.sort(BY_DAY);
        target.payments.forEach(payment -> matches.put(payment.id(), apply(payment, target.invoice)));
    }

    private Match apply(ReceivedPayment payment, OpenInvoice invoice) {
        Money left = index.left(invoice);
        if (left.isZero()) {
            return Match.repeated(payment, invoice, List.of(SYMBOL_EQUAL, ALREADY_PAID));
        }
        Money taken = payment.amount().min(left);
        Money rest = payment.amount().minus(taken);
        index.take(invoice, taken);
        boolean follows = left.compareTo(invoice.open()) < 0;
        return new Match(
                payment,
                kind(payment, left, follows),
                true,
                List.of(new Allocation(invoice.id(), taken)),
                rest,
                Optional.of(invoice.client()),
                rest.isPositive() && !isRounding(rest) ? Optional.of(invoice.id()) : Optional.empty(),
                Optional.empty(),
                reasons(payment, invoice, left, follows),
                List.of(new Candidate(invoice, List.of(SYMBOL_EQUAL))),
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

    private List<MatchReason> reasons(ReceivedPayment payment, OpenInvoice invoice, Money left, boolean follows) {
        List<MatchReason> reasons = new ArrayList<>();
        reasons.add(SYMBOL_EQUAL);
        if (known.clientsOf(payment).contains(invoice.client())) {
            reasons.add(SENDER_KNOWN);
        }
        if (follows) {
            reasons.add(FOLLOWS_ANOTHER_PAYMENT);
        }
        reasons.add(compared(payment.amount(), left));
        if (payment.amount().compareTo(left) > 0 && isRounding(payment.amount().minus(left))) {
            reasons.add(ROUNDED_UP);
        }
        return reasons;
    }

    static MatchReason compared(Money paid, Money open) {
        int compared = paid.compareTo(open);
        if (compared == 0) {
            return AMOUNT_EQUAL;
        }
        return compared < 0 ? AMOUNT_LESS : AMOUNT_MORE;
    }

    private static boolean isRounding(Money rest) {
        return rest.currency().equals(ROUNDING.currency()) && rest.compareTo(ROUNDING) <= 0;
    }

    private record Target(OpenInvoice invoice, List<ReceivedPayment> payments) {}
}
