package eu.hodina.domain.rating;

import eu.hodina.domain.money.Money;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What one invoice bears of one {@link Pot}, by key in minor units, its credit notes taken off; and what a comparison changes
 * of it. The invoice to come is one too.
 */
final class ChargedAmounts {
    /** The id of the invoice; none = the next one. */
    private final Optional<String> document;

    private final TreeMap<LineKey, Long> borne = new TreeMap<>();
    private final TreeMap<LineKey, Long> changes = new TreeMap<>();
    private long sum;

    ChargedAmounts(Optional<String> document) {
        this.document = document;
    }

    Optional<String> document() {
        return document;
    }

    /** Something that was charged before the comparison. */
    void charged(LineKey key, long minor) {
        borne.merge(key, minor, Math::addExact);
        sum = Math.addExact(sum, minor);
    }

    /** Something that the comparison found. */
    void change(LineKey key, long minor) {
        charged(key, minor);
        changes.merge(key, minor, Math::addExact);
    }

    long of(LineKey key) {
        return borne.getOrDefault(key, 0L);
    }

    /** Of all keys; what the client owes for the pot on this invoice. */
    long sum() {
        return sum;
    }

    Map<LineKey, Long> borne() {
        return borne;
    }

    /** By key, without those that came to nothing. */
    List<BilledLine> changes(Currency currency) {
        return changes.entrySet().stream()
                .filter(change -> change.getValue() != 0)
                .map(change -> new BilledLine(change.getKey(), Money.ofMinor(currency, change.getValue())))
                .toList();
    }
}
