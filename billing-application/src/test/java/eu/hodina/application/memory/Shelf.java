package eu.hodina.application.memory;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Values by their key, in the order in which they came; waits for the turn of its transactions. */
final class Shelf<K, V> {
    private final MemoryTransactions transactions;
    private Map<K, V> values = new LinkedHashMap<>();

    Shelf(MemoryTransactions transactions) {
        this.transactions = transactions;
    }

    /** @throws IllegalStateException where the key is there already */
    void add(K key, V value) {
        transactions.run(() -> {
            if (values.putIfAbsent(key, value) != null) {
                throw new IllegalStateException("it is there already: " + key);
            }
        });
    }

    void put(K key, V value) {
        transactions.run(() -> values.put(key, value));
    }

    void remove(K key) {
        transactions.run(() -> values.remove(key));
    }

    Optional<V> find(K key) {
        return transactions.call(() -> Optional.ofNullable(values.get(key)));
    }

    Stream<V> all() {
        return transactions.call(() -> List.copyOf(values.values())).stream();
    }

    /** The values with their keys. */
    Map<K, V> entries() {
        return transactions.call(() -> new LinkedHashMap<>(values));
    }

    /** Puts back what is there now. */
    Runnable restorer() {
        Map<K, V> before = new LinkedHashMap<>(values);
        return () -> values = before;
    }
}
