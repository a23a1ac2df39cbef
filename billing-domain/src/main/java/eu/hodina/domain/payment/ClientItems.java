package eu.hodina.domain.payment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one client owes on one account in one currency. Asked only when all certain payments are taken, so that answers
 * can be kept.
 */
final class ClientItems {
    /** What is looked through; a client with thousands of invoices costs no more than one with as many. */
    private static final int OLDEST = 25;

    private final List<OpenItem> items;
    private final Map<Long, List<List<OpenItem>>> sums = new HashMap<>();
    private Optional<List<OpenItem>> oldest = Optional.empty();
    private Optional<Map<Long, List<OpenItem>>> byAmount = Optional.empty();

    ClientItems(List<OpenItem> items) {
        this.items = items;
    }

    /** With something left, oldest first. */
    List<OpenItem> oldest() {
        if (oldest.isEmpty()) {
            oldest = Optional.of(items.stream()
                    .filter(item -> item.left() > 0)
                    .sorted(OpenItem.OLDEST_FIRST)
                    .limit(OLDEST)
                    .toList());
        }
        return oldest.orElseThrow();
    }

    /** Those on which exactly this amount is left, oldest first. */
    List<OpenItem> ofAmount(long amount) {
        if (byAmount.isEmpty()) {
            Map<Long, List<OpenItem>> map = new HashMap<>();
            items.stream()
                    .filter(item -> item.left() > 0)
                    .sorted(OpenItem.OLDEST_FIRST)
                    .forEach(item -> map.computeIfAbsent(item.left(), any -> new ArrayList<>(1))
                            .add(item));
            byAmount = Optional.of(map);
        }
        return byAmount.orElseThrow().getOrDefault(amount, List.of());
    }

    /** The sums of two to five of the oldest that make up this amount: none, one, or two where there are more. */
    List<List<OpenItem>> sums(long amount) {
        return sums.computeIfAbsent(amount, any -> SumSearch.find(oldest(), amount, 2, SumSearch.MOST));
    }
}
