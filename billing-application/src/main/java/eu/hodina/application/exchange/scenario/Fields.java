package eu.hodina.application.exchange.scenario;

import eu.hodina.application.exchange.scenario.JsonValue.Kind;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The keys of an object, read strictly: an unknown key is refused where it stands, a missing one where it should. */
final class Fields {
    private final JsonValue object;
    private final Refusals refusals;

    Fields(JsonValue object, Refusals refusals, Set<String> known) {
        this.object = object;
        this.refusals = refusals;
        if (!object.is(Kind.OBJECT)) {
            refusals.add(object, "an object");
        }
        object.fields().forEach((key, value) -> {
            if (!known.contains(key)) {
                refusals.add(
                        value,
                        "one of the keys "
                                + String.join(", ", known.stream().sorted().toList()));
            }
        });
    }

    JsonValue object() {
        return object;
    }

    Optional<JsonValue> optional(String key) {
        return object.field(key);
    }

    /** Empty where it is missing, which is refused. */
    Optional<JsonValue> required(String key) {
        Optional<JsonValue> value = object.field(key);
        if (value.isEmpty() && object.is(Kind.OBJECT)) {
            refusals.add(object, "the key " + key);
        }
        return value;
    }

    /** The items of a list. */
    List<JsonValue> requiredList(String key) {
        return required(key).map(this::items).orElse(List.of());
    }

    /** The items of a list, none where it is left out. */
    List<JsonValue> optionalList(String key) {
        return optional(key).map(this::items).orElse(List.of());
    }

    /** The items of a list that would mean nothing if it were empty, none where it is left out. */
    List<JsonValue> filledList(String key) {
        List<JsonValue> items = optionalList(key);
        optional(key)
                .filter(list -> list.is(Kind.LIST) && items.isEmpty())
                .ifPresent(list -> refusals.add(list, "a list that is not empty"));
        return items;
    }

    private List<JsonValue> items(JsonValue list) {
        if (!list.is(Kind.LIST)) {
            refusals.add(list, "a list");
        }
        return list.items();
    }
}
