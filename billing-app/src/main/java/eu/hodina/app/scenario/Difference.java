package eu.hodina.app.scenario;

import eu.hodina.application.exchange.scenario.JsonValue;
import eu.hodina.application.exchange.scenario.JsonValue.Kind;
import java.util.Optional;

/**
 * The first place where two documents differ.
 *
 * @param path in the expected document, or where it should have gone on
 */
record Difference(String path, String expected, String found) {
    private static final String NOTHING = "nothing";

    /** Keys of objects may come in any order, items of lists may not. */
    static Optional<Difference> first(JsonValue expected, JsonValue found) {
        if (expected.kind() != found.kind() || !expected.raw().equals(found.raw())) {
            return Optional.of(new Difference(expected.path(), expected.shown(), found.shown()));
        }
        return expected.is(Kind.OBJECT) ? ofObjects(expected, found) : ofLists(expected, found);
    }

    private static Optional<Difference> ofObjects(JsonValue expected, JsonValue found) {
        for (String key : expected.fields().keySet()) {
            Optional<Difference> difference = missingOrDifferent(expected.field(key), found.field(key), expected, key);
            if (difference.isPresent()) {
                return difference;
            }
        }
        return found.fields().keySet().stream()
                .filter(key -> expected.field(key).isEmpty())
                .findFirst()
                .flatMap(key -> missingOrDifferent(Optional.empty(), found.field(key), expected, key));
    }

    private static Optional<Difference> missingOrDifferent(
            Optional<JsonValue> expected, Optional<JsonValue> found, JsonValue parent, String key) {
        if (expected.isPresent() && found.isPresent()) {
            return first(expected.get(), found.get());
        }
        return Optional.of(new Difference(
                parent.path() + "." + key,
                expected.map(JsonValue::shown).orElse(NOTHING),
                found.map(JsonValue::shown).orElse(NOTHING)));
    }

    private static Optional<Difference> ofLists(JsonValue expected, JsonValue found) {
        int both = Math.min(expected.items().size(), found.items().size());
        for (int i = 0; i < both; i++) {
            Optional<Difference> difference =
                    first(expected.items().get(i), found.items().get(i));
            if (difference.isPresent()) {
                return difference;
            }
        }
        return expected.items().size() == found.items().size()
                ? Optional.empty()
                : Optional.of(new Difference(expected.path(), expected.shown(), found.shown()));
    }
}
