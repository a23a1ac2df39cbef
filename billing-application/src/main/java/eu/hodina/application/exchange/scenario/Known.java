package eu.hodina.application.exchange.scenario;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a kind of reference may name. Where an entry could not be read, nothing is refused as unknown: the entry itself is
 * what is wrong.
 */
final class Known<T> {
    private final Refusals refusals;
    private final String what;
    private final Map<String, T> entries = new HashMap<>();
    private boolean incomplete;

    /** @param what for people: "an order" */
    Known(Refusals refusals, String what) {
        this.refusals = refusals;
        this.what = what;
    }

    /** Adds an entry; false where the id is there already. */
    boolean add(String id, T entry) {
        return entries.putIfAbsent(id, entry) == null;
    }

    void markIncomplete() {
        incomplete = true;
    }

    boolean isIncomplete() {
        return incomplete;
    }

    Optional<T> find(String id) {
        return Optional.ofNullable(entries.get(id));
    }

    /** Refuses a reference that names nothing. */
    Optional<T> refer(JsonValue at, String id) {
        Optional<T> found = find(id);
        if (found.isEmpty() && !incomplete) {
            refusals.add(at, "the id of " + what + " of this document");
        }
        return found;
    }
}
