package eu.hodina.domain.payment;

import static eu.hodina.domain.payment.MatchReason.AMOUNT_EQUAL;
import static eu.hodina.domain.payment.MatchReason.AMOUNT_LESS;
import static eu.hodina.domain.payment.MatchReason.AMOUNT_MORE;
import static eu.hodina.domain.payment.MatchReason.NOTHING_FOUND;
import static eu.hodina.domain.payment.MatchReason.PAYS_OUT_CREDIT;
import static eu.hodina.domain.payment.MatchReason.PAYS_OUT_CREDIT_NOTE;
import static eu.hodina.domain.payment.MatchReason.SEVERAL_CANDIDATES;
import static eu.hodina.domain.payment.MatchReason.SYMBOL_EQUAL;

import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.money.Money;
import java.util.ArrayList;
import java.util.Currency;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Debits that pay out a credit note or the credit of a client. Never certain: a person says that it is so. */
final class Payouts {
    private final OpenItems items;
    private final KnownAccounts known;
    private final KnownNames names;
    private final Map<Owner, Money> balances = new HashMap<>();

    Payouts(OpenItems items, MatchBatch batch, KnownNames names) {
        this.items = items;
        this.known = batch.known();
        this.names = names;
        for (CreditBalance balance : batch.credits()) {
            Owner owner = new Owner(balance.client(), balance.amount().currency());
            if (balances.put(owner, balance.amount()) != null) {
                throw new IllegalArgumentException("the credit of client " + balance.client() + " is there twice");
            }
        }
    }

    /** In the order of the bank's days: what one pays out is not there for the next. */
    Optional<Match> find(ReceivedPayment payment) {
        Evidence evidence = new Evidence(payment, items, known, names);
        return creditNote(evidence).or(() -> balance(evidence));
    }

    static Match nothing(ReceivedPayment payment) {
        return Match.undecided(payment, MatchKind.NONE, Optional.empty(), List.of(), List.of(NOTHING_FOUND));
    }

    private Optional<Match> creditNote(Evidence evidence) {
        ReceivedPayment payment = evidence.payment();
        List<OpenItem> notes = payment.variableSymbol().stream()
                .flatMap(symbol -> evidence.pocket().creditNotesUnder(symbol).stream())
                .filter(note -> note.left() < 0)
                .limit(Match.CANDIDATES)
                .toList();
        boolean bySymbol = !notes.isEmpty();
        if (!bySymbol) {
            notes = evidence.clients().stream()
                    .flatMap(client -> evidence.pocket().creditNotesOf(client).stream())
                    .filter(note -> note.left() == payment.amount().minor())
                    .limit(Match.CANDIDATES)
                    .toList();
        }
        if (notes.size() > 1) {
            return Optional.of(ambiguous(evidence, notes, bySymbol));
        }
        return notes.stream().findFirst().map(note -> payOut(evidence, note, bySymbol));
    }

    private static Match payOut(Evidence evidence, OpenItem note, boolean bySymbol) {
        ReceivedPayment payment = evidence.payment();
        List<MatchReason> reasons = reasons(evidence, note, bySymbol);
        Part part = new Part(note, Math.max(payment.amount().minor(), note.left()));
        note.take(part.amount());
        return Match.suggestion(
                payment,
                MatchKind.REFUND,
                List.of(part.allocation()),
                note.invoice().client(),
                reasons,
                List.of(new Candidate(note.invoice(), reasons)));
    }

    private static Match ambiguous(Evidence evidence, List<OpenItem> notes, boolean bySymbol) {
        List<Candidate> candidates = notes.stream()
                .sorted(OpenItem.OLDEST_FIRST)
                .map(note -> new Candidate(note.invoice(), reasons(evidence, note, bySymbol)))
                .toList();
        return Match.undecided(
                evidence.payment(),
                MatchKind.AMBIGUOUS,
                Optional.empty(),
                candidates,
                List.of(SEVERAL_CANDIDATES, PAYS_OUT_CREDIT_NOTE));
    }

    private static List<MatchReason> reasons(Evidence evidence, OpenItem note, boolean bySymbol) {
        EnumSet<MatchReason> reasons = EnumSet.of(PAYS_OUT_CREDIT_NOTE);
        reasons.addAll(evidence.of(note.invoice().client()));
        if (bySymbol) {
            reasons.add(SYMBOL_EQUAL);
        }
        int compared = Long.compare(evidence.payment().amount().minor(), note.left());
        reasons.add(compared == 0 ? AMOUNT_EQUAL : compared > 0 ? AMOUNT_LESS : AMOUNT_MORE);
        return List.copyOf(reasons);
    }

    /** Of the one client that the account, the name or the symbol points to, as far as its credit goes. */
    private Optional<Match> balance(Evidence evidence) {
        ReceivedPayment payment = evidence.payment();
        Stream<ClientId> bySymbol = payment.variableSymbol().stream()
                .flatMap(symbol -> evidence.pocket().under(symbol).latest().stream())
                .map(item -> item.invoice().client());
        List<ClientId> clients = Stream.concat(evidence.clients().stream(), bySymbol)
                .distinct()
                .filter(client -> covers(client, payment.amount()))
                .toList();
        if (clients.size() != 1) {
            return Optional.empty();
        }
        ClientId client = clients.get(0);
        Money left = balances.merge(new Owner(client, payment.amount().currency()), payment.amount(), Money::plus);
        List<MatchReason> reasons = new ArrayList<>(known(evidence, client));
        reasons.add(left.isZero() ? AMOUNT_EQUAL : AMOUNT_LESS);
        reasons.add(PAYS_OUT_CREDIT);
        return Optional.of(Match.suggestion(payment, MatchKind.REFUND, List.of(), client, reasons, List.of()));
    }

    private static Set<MatchReason> known(Evidence evidence, ClientId client) {
        Set<MatchReason> reasons = evidence.of(client);
        return reasons.isEmpty() ? EnumSet.of(SYMBOL_EQUAL) : reasons;
    }

    private boolean covers(ClientId client, Money amount) {
        return Optional.ofNullable(balances.get(new Owner(client, amount.currency())))
                .filter(balance -> balance.minor() + amount.minor() >= 0)
                .isPresent();
    }

    private record Owner(ClientId client, Currency currency) {}
}
