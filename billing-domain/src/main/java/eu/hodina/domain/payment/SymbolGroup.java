package eu.hodina.domain.payment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The documents of one account and currency under one variable symbol; mostly one. */
final class SymbolGroup {
    static final SymbolGroup EMPTY = new SymbolGroup();

    private final List<OpenItem> items = new ArrayList<>(1);
    private Optional<List<OpenItem>> open = Optional.empty();

    void add(OpenItem item) {
        items.add(item);
    }

    /** Those that a symbol can hit, oldest first. Asked only when it is known what the batch opens again. */
    List<OpenItem> open() {
        if (open.isEmpty()) {
            List<OpenItem> found = items.size() == 1 && items.get(0).isOpen()
                    ? items
                    : items.stream()
                            .filter(OpenItem::isOpen)
                            .sorted(OpenItem.OLDEST_FIRST)
                            .toList();
            open = Optional.of(found);
        }
        return open.orElseThrow();
    }

    /** The latest of all that had this symbol, open or paid. */
    Optional<OpenItem> latest() {
        return items.stream().max(OpenItem.OLDEST_FIRST);
    }
}
