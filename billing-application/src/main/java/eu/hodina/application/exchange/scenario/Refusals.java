package eu.hodina.application.exchange.scenario;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong with a document and keeps the first in document order. */
final class Refusals {
    private int count;
    private @Nullable JsonValue culprit;
    private String expected = "";

    void add(JsonValue at, String what) {
        count++;
        if (culprit == null || at.position() < culprit.position()) {
            culprit = at;
            expected = what;
        }
    }

    /** Unchanged by reading something sound. */
    int count() {
        return count;
    }

    Optional<Refusal> first() {
        return Optional.ofNullable(culprit).map(at -> Refusal.of(at, expected));
    }
}
