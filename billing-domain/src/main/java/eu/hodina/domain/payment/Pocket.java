package eu.hodina.domain.payment;

import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.invoice.VariableSymbol;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The open documents of one account and one currency. What only suggestions ask for is made when the first one asks. */
final class Pocket {
    private static final ClientItems NOTHING = new ClientItems();

    private final List<OpenItem> items = new ArrayList<>();
    private final List<OpenItem> creditNotes = new ArrayList<>();
    private final Map<String, SymbolGroup> bySymbol = new HashMap<>();
    private Optional<Map<VariableSymbol, List<OpenItem>>> notesBySymbol = Optional.empty();
    private Optional<Map<ClientId, List<OpenItem>>> notesByClient = Optional.empty();
    private Optional<Map<ClientId, ClientItems>> byClient = Optional.empty();
    private Optional<Map<Long, List<OpenItem>>> byAmount = Optional.empty();

    void add(OpenItem item) {
        if (item.open() < 0) {
            creditNotes.add(item);
            return;
        }
        items.add(item);
        SymbolGroup first = new SymbolGroup(List.of(item));
        Optional.ofNullable(bySymbol.putIfAbsent(item.invoice().variableSymbol().digits(), first))
                .ifPresent(group -> group.add(item));
    }

    /** Under the symbol of a payment; made when the first debit asks. */
    List<OpenItem> creditNotesUnder(VariableSymbol symbol) {
        if (notesBySymbol.isEmpty()) {
            notesBySymbol = Optional.of(creditNotes.stream()
                    .collect(Collectors.groupingBy(note -> note.invoice().variableSymbol())));
        }
        return notesBySymbol.orElseThrow().getOrDefault(symbol, List.of());
    }

    List<OpenItem> creditNotesOf(ClientId client) {
        if (notesByClient.isEmpty()) {
            notesByClient = Optional.of(creditNotes.stream()
                    .collect(Collectors.groupingBy(note -> note.invoice().client())));
        }
        return notesByClient.orElseThrow().getOrDefault(client, List.of());
    }

    SymbolGroup under(VariableSymbol symbol) {
        return under(symbol.digits());
    }

    SymbolGroup under(String digits) {
        return bySymbol.getOrDefault(digits, SymbolGroup.EMPTY);
    }

    ClientItems of(ClientId client) {
        if (byClient.isEmpty()) {
            Map<ClientId, ClientItems> map = new HashMap<>();
            items.forEach(item -> map.computeIfAbsent(item.invoice().client(), any -> new ClientItems())
                    .add(item));
            byClient = Optional.of(map);
        }
        return byClient.orElseThrow().getOrDefault(client, NOTHING);
    }

    /** The oldest on which exactly this amount is left, at most as many as a match shows. */
    List<OpenItem> ofAmount(long amount) {
        if (byAmount.isEmpty()) {
            Map<Long, List<OpenItem>> map = new HashMap<>();
            for (OpenItem item : items) {
                if (item.left() > 0) {
                    keepOldest(map.computeIfAbsent(item.left(), any -> new ArrayList<>(1)), item);
                }
            }
            byAmount = Optional.of(map);
        }
        return byAmount.orElseThrow().getOrDefault(amount, List.of());
    }

    private static void keepOldest(List<OpenItem> kept, OpenItem item) {
        int at = kept.size();
        while (at > 0 && OpenItem.OLDEST_FIRST.compare(item, kept.get(at - 1)) < 0) {
            at--;
        }
        if (at < Match.CANDIDATES) {
            kept.add(at, item);
        }
        if (kept.size() > Match.CANDIDATES) {
            kept.remove(Match.CANDIDATES);
        }
    }
}
