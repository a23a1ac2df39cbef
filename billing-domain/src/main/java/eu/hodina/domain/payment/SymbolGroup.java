package eu.hodina.domain.payment;

import java.util.List;
import java.util.Optional;

/** The documents of one account and currency under one variable symbol. */
final class SymbolGroup {
    static final SymbolGroup EMPTY = new SymbolGroup(List.of());

    private final List<OpenItem> items;
    private Optional<List<OpenItem>> open = Optional.empty();
    private Optional<OpenItem> latest = Optional.empty();

    SymbolGroup(List<OpenItem> items) {
        this.items = items;
    }

    /** Those that a symbol can hit, oldest first. Asked only when it is known what the batch opens again. */
    List<OpenItem> open() {
        if (open.isEmpty()) {
            open = Optional.of(items.stream()
                    .filter(OpenItem::isOpen)
                    .sorted(OpenItem.OLDEST_FIRST)
                    .toList());
        }
        return open.orElseThrow();
    }

    /** The latest of all that had this symbol, open or paid. */
    Optional<OpenItem> latest() {
        if (latest.isEmpty()) {
            latest = items.stream().max(OpenItem.OLDEST_FIRST);
        }
        return latest;
    }
}
