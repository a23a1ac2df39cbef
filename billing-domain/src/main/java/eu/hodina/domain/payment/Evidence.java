package eu.hodina.domain.payment;

import eu.hodina.domain.client.ClientId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is known for one payment: the documents that its symbols and texts name, and the clients that it may be of. */
final class Evidence {
    private static final int MOST_CLIENTS = 10;

    private final ReceivedPayment payment;
    private final Pocket pocket;
    private final OpenItems items;
    private final Map<OpenItem, EnumSet<MatchReason>> named = new LinkedHashMap<>();
    private final Set<ClientId> ofAccount;
    private final Set<ClientId> senders;
    private final Set<ClientId> namesakes = new LinkedHashSet<>();

    Evidence(ReceivedPayment payment, OpenItems items, KnownAccounts known, KnownNames names) {
        this.payment = payment;
        this.pocket = items.pocket(payment);
        this.items = items;
        this.ofAccount = known.clientsOf(payment);
        this.senders = ofAccount.size() <= MOST_CLIENTS ? ofAccount : Set.of();
        List<ClientId> ofName = names.clientsOf(payment);
        if (ofName.size() <= MOST_CLIENTS) {
            namesakes.addAll(ofName);
        }
        payment.variableSymbol().ifPresent(symbol -> name(pocket.under(symbol).open(), MatchReason.SYMBOL_EQUAL));
        payment.specificSymbol().ifPresent(symbol -> name(pocket.under(symbol).open(), MatchReason.SYMBOL_IN_SPECIFIC));
        TextEvidence texts = TextEvidence.of(payment);
        texts.references().forEach(digits -> name(pocket.under(digits).open(), MatchReason.SYMBOL_IN_REFERENCE));
        texts.symbols().forEach(digits -> name(pocket.under(digits).open(), MatchReason.SYMBOL_IN_TEXT));
        texts.numbers().forEach(number -> name(items.numbered(number), MatchReason.NUMBER_IN_TEXT));
    }

    /** One more than a match shows is enough to tell that there are too many. */
    private void name(List<OpenItem> found, MatchReason reason) {
        int added = 0;
        for (OpenItem item : found) {
            if (OpenItems.fits(payment, item)) {
                named.computeIfAbsent(item, any -> EnumSet.noneOf(MatchReason.class))
                        .add(reason);
                if (++added > Match.CANDIDATES) {
                    return;
                }
            }
        }
    }

    ReceivedPayment payment() {
        return payment;
    }

    Pocket pocket() {
        return pocket;
    }

    /** With something left, of the payment's account and currency, each with what names it. */
    Map<OpenItem, EnumSet<MatchReason>> named() {
        return named;
    }

    /** With nothing left, of the payment's account and currency, each with what in the texts names it; asked where nothing fits. */
    Map<OpenItem, EnumSet<MatchReason>> namedPaid() {
        Map<OpenItem, EnumSet<MatchReason>> paid = new LinkedHashMap<>();
        TextEvidence texts = TextEvidence.of(payment);
        texts.references().forEach(digits -> latestPaid(paid, digits, MatchReason.SYMBOL_IN_REFERENCE));
        texts.symbols().forEach(digits -> latestPaid(paid, digits, MatchReason.SYMBOL_IN_TEXT));
        texts.numbers()
                .forEach(number ->
                        items.numbered(number).forEach(item -> namePaid(paid, item, MatchReason.NUMBER_IN_TEXT)));
        return paid;
    }

    private void latestPaid(Map<OpenItem, EnumSet<MatchReason>> paid, String digits, MatchReason reason) {
        pocket.under(digits).latest().ifPresent(item -> namePaid(paid, item, reason));
    }

    private void namePaid(Map<OpenItem, EnumSet<MatchReason>> paid, OpenItem item, MatchReason reason) {
        if (OpenItems.isPaid(payment, item) && (paid.size() < Match.CANDIDATES || paid.containsKey(item))) {
            paid.computeIfAbsent(item, any -> EnumSet.noneOf(MatchReason.class)).add(reason);
        }
    }

    /** All that it may be of: by the account, and by the name; in the order of their identities. */
    List<ClientId> clients() {
        Set<ClientId> all = new LinkedHashSet<>(senders);
        all.addAll(namesakes);
        List<ClientId> sorted = new ArrayList<>(all);
        sorted.sort(null);
        return sorted;
    }

    /** The only one that it may be of: by the account, or else by the name. */
    List<ClientId> onlyClient() {
        Set<ClientId> strongest = ofAccount.isEmpty() ? namesakes : senders;
        return strongest.size() == 1 ? List.copyOf(strongest) : List.of();
    }

    /** What is said of a client by the account and the name that the money came from. */
    Set<MatchReason> of(ClientId client) {
        EnumSet<MatchReason> reasons = EnumSet.noneOf(MatchReason.class);
        if (ofAccount.contains(client)) {
            reasons.add(MatchReason.SENDER_KNOWN);
        } else if (!ofAccount.isEmpty()) {
            reasons.add(MatchReason.SENDER_OF_ANOTHER_CLIENT);
        }
        if (namesakes.contains(client)) {
            reasons.add(MatchReason.NAME_EQUAL);
        }
        return reasons;
    }
}
