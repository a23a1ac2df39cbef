package eu.hodina.domain.payment;

import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.invoice.VariableSymbol;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/** The open documents of one account and one currency. What only suggestions ask for is made when the first one asks. */
final class Pocket {
    private final List<OpenItem> items = new ArrayList<>();
    private final List<OpenItem> creditNotes = new ArrayList<>();
    private final Map<Long, SymbolGroup> groups = new HashMap<>();
    private final Map<ClientId, ClientItems> clients = new HashMap<>();
    private Optional<MarkIndex> bySymbol = Optional.empty();
    private Optional<MarkIndex> byClient = Optional.empty();
    private Optional<Map<VariableSymbol, List<OpenItem>>> notesBySymbol = Optional.empty();
    private Optional<Map<ClientId, List<OpenItem>>> notesByClient = Optional.empty();
    private Optional<Map<Long, List<OpenItem>>> byAmount = Optional.empty();

    void add(OpenItem item) {
        (item.open() < 0 ? creditNotes : items).add(item);
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

    /** The one document that has the symbol, where something is open on it: no return within the batch changes that. */
    Optional<OpenItem> aloneUnder(VariableSymbol symbol) {
        MarkIndex index = symbols();
        int slot = index.first(Marks.ofSymbol(symbol.digits()));
        if (slot < 0 || index.next(slot) >= 0) {
            return Optional.empty();
        }
        OpenItem item = items.get(index.place(slot));
        return item.open() > 0 ? Optional.of(item) : Optional.empty();
    }

    SymbolGroup under(VariableSymbol symbol) {
        return under(symbol.digits());
    }

    SymbolGroup under(String digits) {
        MarkIndex index = symbols();
        long mark = Marks.ofSymbol(digits);
        return index.first(mark) < 0
                ? SymbolGroup.EMPTY
                : groups.computeIfAbsent(mark, any -> new SymbolGroup(with(index, mark)));
    }

    private MarkIndex symbols() {
        if (bySymbol.isEmpty()) {
            bySymbol = Optional.of(index(OpenItem::symbolMark));
        }
        return bySymbol.orElseThrow();
    }

    ClientItems of(ClientId client) {
        return clients.computeIfAbsent(client, this::itemsOf);
    }

    private ClientItems itemsOf(ClientId client) {
        if (byClient.isEmpty()) {
            byClient = Optional.of(index(OpenItem::clientMark));
        }
        return new ClientItems(with(byClient.orElseThrow(), Marks.ofClient(client)).stream()
                .filter(item -> item.invoice().client().equals(client))
                .toList());
    }

    private MarkIndex index(ToLongFunction<OpenItem> mark) {
        return new MarkIndex(items.stream().mapToLong(mark).toArray());
    }

    private List<OpenItem> with(MarkIndex index, long mark) {
        List<OpenItem> found = new ArrayList<>(1);
        for (int slot = index.first(mark); slot >= 0; slot = index.next(slot)) {
            found.add(items.get(index.place(slot)));
        }
        return found;
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
