package eu.hodina.domain.payment;

import static eu.hodina.domain.payment.MatchReason.ALREADY_PAID;
import static eu.hodina.domain.payment.MatchReason.AMOUNT_EQUAL;
import static eu.hodina.domain.payment.MatchReason.NOTHING_FOUND;
import static eu.hodina.domain.payment.MatchReason.NUMBER_IN_TEXT;
import static eu.hodina.domain.payment.MatchReason.SENDER_KNOWN;
import static eu.hodina.domain.payment.MatchReason.SENDER_OF_ANOTHER_CLIENT;
import static eu.hodina.domain.payment.MatchReason.SEVERAL_CANDIDATES;
import static eu.hodina.domain.payment.MatchReason.SUM_OF_SEVERAL;
import static eu.hodina.domain.payment.MatchReason.SYMBOL_EQUAL;
import static eu.hodina.domain.payment.MatchReason.SYMBOL_IN_TEXT;
import static eu.hodina.domain.payment.MatchReason.SYMBOL_UNKNOWN;

import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.money.Money;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a person is offered for the payments that are not certain: by the symbol, then by what the message names, then by
 * the sender's account. Works on what the certain payments left; suggestions take nothing from one another.
 */
final class Suggestions {
    private static final int MOST_TOGETHER = 5;

    private final InvoiceIndex index;
    private final KnownAccounts known;

    Suggestions(InvoiceIndex index, KnownAccounts known) {
        this.index = index;
        this.known = known;
    }

    Match of(ReceivedPayment payment) {
        List<OpenInvoice> hits = payment.variableSymbol()
                .map(symbol -> index.bySymbol(payment, symbol))
                .orElse(List.of());
        return bySymbol(payment, hits)
                .or(() -> byText(payment))
                .or(() -> bySender(payment))
                .orElseGet(() -> nothing(payment, hits));
    }

    /** An overpayment may be one payment for several invoices of the client: the rest is what others have open. */
    Match withRunnerUp(Match match) {
        ClientId client = match.client().orElseThrow();
        List<List<Share>> sums =
                SumSearch.find(index.openOf(client, match.payment()), match.unallocated(), 1, MOST_TOGETHER - 1);
        if (sums.size() != 1) {
            return match;
        }
        List<Allocation> runnerUp = new ArrayList<>(match.allocations());
        sums.get(0).forEach(share -> runnerUp.add(share.allocation()));
        return match.withRunnerUp(new RunnerUp(MatchKind.SEVERAL, runnerUp, List.of(SYMBOL_EQUAL, SUM_OF_SEVERAL)));
    }

    private Optional<Match> bySymbol(ReceivedPayment payment, List<OpenInvoice> hits) {
        List<OpenInvoice> open = hits.stream()
                .filter(invoice -> invoice.open().isPositive())
                .limit(Match.CANDIDATES)
                .toList();
        if (open.size() > 1) {
            return Optional.of(ambiguous(payment, open, SYMBOL_EQUAL));
        }
        // one hit that was not certain: the sender is another client's
        return open.stream()
                .findFirst()
                .map(invoice -> index.left(invoice).isZero()
                        ? Match.repeated(
                                payment, invoice, List.of(SYMBOL_EQUAL, SENDER_OF_ANOTHER_CLIENT, ALREADY_PAID))
                        : one(payment, invoice, SYMBOL_EQUAL));
    }

    private Optional<Match> byText(ReceivedPayment payment) {
        Set<OpenInvoice> numbers = index.named(payment);
        Set<OpenInvoice> symbols = index.bySymbolsInText(payment);
        MatchReason reason = numbers.isEmpty() ? SYMBOL_IN_TEXT : NUMBER_IN_TEXT;
        Set<OpenInvoice> both = new LinkedHashSet<>(numbers);
        both.addAll(symbols);
        List<OpenInvoice> named = both.stream()
                .sorted(Comparator.comparing(OpenInvoice::due).thenComparing(OpenInvoice::number))
                .toList();
        if (named.isEmpty()) {
            return Optional.empty();
        }
        if (named.size() == 1 && index.left(named.get(0)).equals(payment.amount())) {
            return Optional.of(one(payment, named.get(0), reason));
        }
        Optional<Match> sum = sumWith(payment, named, reason);
        if (sum.isPresent()) {
            return sum;
        }
        return Optional.of(named.size() == 1 ? one(payment, named.get(0), reason) : ambiguous(payment, named, reason));
    }

    /** The named invoices, and others of their client where they do not make up the amount alone. */
    private Optional<Match> sumWith(ReceivedPayment payment, List<OpenInvoice> named, MatchReason reason) {
        ClientId client = named.get(0).client();
        boolean oneClient = named.stream().allMatch(invoice -> invoice.client().equals(client));
        if (!oneClient || named.size() > MOST_TOGETHER) {
            return Optional.empty();
        }
        List<Share> shares = named.stream()
                .map(invoice -> new Share(invoice, index.left(invoice)))
                .toList();
        Money rest = shares.stream().map(Share::amount).reduce(payment.amount(), Money::minus);
        if (rest.isNegative()) {
            return Optional.empty();
        }
        List<Share> others = index.openOf(client, payment).stream()
                .filter(share -> !named.contains(share.invoice()))
                .toList();
        List<List<Share>> sums = SumSearch.find(others, rest, 0, MOST_TOGETHER - named.size()).stream()
                .map(more -> Stream.concat(shares.stream(), more.stream()).toList())
                .toList();
        return several(payment, sums, reason);
    }

    private Optional<Match> bySender(ReceivedPayment payment) {
        Set<ClientId> clients = known.clientsOf(payment);
        List<OpenInvoice> equal = clients.stream()
                .sorted()
                .flatMap(client -> index.ofAmount(client, payment).stream())
                .toList();
        if (equal.size() == 1) {
            return Optional.of(one(payment, equal.get(0), SENDER_KNOWN));
        }
        if (equal.size() > 1) {
            return Optional.of(ambiguous(payment, equal, SENDER_KNOWN));
        }
        if (clients.size() != 1) {
            return Optional.empty();
        }
        ClientId client = clients.iterator().next();
        return several(
                payment,
                SumSearch.find(index.openOf(client, payment), payment.amount(), 2, MOST_TOGETHER),
                SENDER_KNOWN);
    }

    private Match nothing(ReceivedPayment payment, List<OpenInvoice> hits) {
        if (!hits.isEmpty()) {
            // the last one is the latest of those that had this symbol
            return Match.repeated(payment, hits.get(hits.size() - 1), List.of(SYMBOL_EQUAL, ALREADY_PAID));
        }
        MatchReason reason = payment.variableSymbol().isPresent() ? SYMBOL_UNKNOWN : NOTHING_FOUND;
        Set<ClientId> clients = known.clientsOf(payment);
        Optional<ClientId> client = clients.size() == 1 ? clients.stream().findFirst() : Optional.empty();
        return Match.undecided(payment, MatchKind.NONE, client, List.of(), List.of(reason));
    }

    private Match one(ReceivedPayment payment, OpenInvoice invoice, MatchReason reason) {
        Money left = index.left(invoice);
        List<MatchReason> reasons = reasons(payment, invoice.client(), reason);
        reasons.add(PaymentMatcher.compared(payment.amount(), left));
        Share share = new Share(invoice, payment.amount().min(left));
        return Match.suggestion(payment, MatchKind.SUGGESTED, List.of(share), reasons);
    }

    private Optional<Match> several(ReceivedPayment payment, List<List<Share>> sums, MatchReason reason) {
        if (sums.isEmpty()) {
            return Optional.empty();
        }
        List<Share> first = sums.get(0);
        if (sums.size() > 1) {
            List<OpenInvoice> candidates = sums.stream()
                    .flatMap(List::stream)
                    .map(Share::invoice)
                    .distinct()
                    .toList();
            return Optional.of(ambiguous(payment, candidates, reason));
        }
        List<MatchReason> reasons = reasons(payment, first.get(0).invoice().client(), reason);
        reasons.add(SUM_OF_SEVERAL);
        reasons.add(AMOUNT_EQUAL);
        return Optional.of(Match.suggestion(payment, MatchKind.SEVERAL, first, reasons));
    }

    private static Match ambiguous(ReceivedPayment payment, List<OpenInvoice> candidates, MatchReason reason) {
        return Match.undecided(
                payment,
                MatchKind.AMBIGUOUS,
                Optional.empty(),
                candidates.stream()
                        .map(invoice -> new Candidate(invoice, List.of(reason)))
                        .toList(),
                List.of(reason, SEVERAL_CANDIDATES));
    }

    private List<MatchReason> reasons(ReceivedPayment payment, ClientId client, MatchReason first) {
        List<MatchReason> reasons = new ArrayList<>(List.of(first));
        if (known.isOfAnother(payment, client)) {
            reasons.add(SENDER_OF_ANOTHER_CLIENT);
        } else if (first != SENDER_KNOWN && known.clientsOf(payment).contains(client)) {
            reasons.add(SENDER_KNOWN);
        }
        return reasons;
    }
}
