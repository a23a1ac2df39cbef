package eu.hodina.app.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A value of a JSON document that knows where it stands: {@code $.given.workLogs[0].minutes}. */
final class JsonValue {
    enum Kind {
        OBJECT,
        LIST,
        TEXT,
        /** A number without a point or exponent. */
        INTEGER,
        DECIMAL,
        BOOLEAN,
        NULL
    }

    private final @Nullable JsonValue parent;
    private final String step;
    private final int position;
    private final Kind kind;
    private final String raw;
    private final Map<String, JsonValue> fields = new LinkedHashMap<>();
    private final List<JsonValue> items = new ArrayList<>();

    /**
     * @param position rises through the document
     * @param raw a scalar as it stands, a text without its quotes
     */
    JsonValue(@Nullable JsonValue parent, String step, int position, Kind kind, String raw) {
        this.parent = parent;
        this.step = step;
        this.position = position;
        this.kind = kind;
        this.raw = raw;
    }

    /** A text that stands in no document. */
    static JsonValue ofText(String text) {
        return new JsonValue(null, "$", 0, Kind.TEXT, text);
    }

    Kind kind() {
        return kind;
    }

    boolean is(Kind expected) {
        return kind == expected;
    }

    String raw() {
        return raw;
    }

    int position() {
        return position;
    }

    Map<String, JsonValue> fields() {
        return fields;
    }

    List<JsonValue> items() {
        return items;
    }

    Optional<JsonValue> field(String key) {
        return Optional.ofNullable(fields.get(key));
    }

    String path() {
        List<String> steps = new ArrayList<>();
        for (JsonValue at = this; at != null; at = at.parent) {
            steps.add(0, at.step);
        }
        return String.join("", steps);
    }

    /** For people: a scalar as it stands, an object or a list by its size. */
    String shown() {
        return switch (kind) {
            case OBJECT -> "an object of " + fields.size() + " keys";
            case LIST -> "a list of " + items.size();
            case TEXT -> '"' + raw + '"';
            default -> raw;
        };
    }
}
