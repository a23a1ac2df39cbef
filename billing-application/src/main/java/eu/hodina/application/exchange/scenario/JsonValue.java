package eu.hodina.application.exchange.scenario;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A value of a JSON document that knows where it stands: {@code $.given.workLogs[0].minutes}. An adapter builds the
 * document from its own parser, in document order; then it is only read.
 *
 * <pre>{@code
 * JsonValue document = JsonValue.document(Kind.OBJECT, "");
 * document.put("prices", Kind.LIST, "").add(Kind.TEXT, "1500.00").path()   // $.prices[0]
 * }</pre>
 */
public final class JsonValue {
    /** What kind of value it is. */
    public enum Kind {
        /** Fields by their keys. */
        OBJECT,
        /** Items in their order. */
        LIST,
        /** A text in quotes. */
        TEXT,
        /** A number without a point or exponent. */
        INTEGER,
        /** Any other number. */
        DECIMAL,
        /** {@code true} or {@code false}. */
        BOOLEAN,
        /** {@code null}. */
        NULL
    }

    /** Counts the values of one document. */
    private static final class Counter {
        private int next;
    }

    private final @Nullable JsonValue parent;
    private final String step;
    private final Counter counter;
    private final int position;
    private final Kind kind;
    private final String raw;
    private final Map<String, JsonValue> fields = new LinkedHashMap<>();
    private final List<JsonValue> items = new ArrayList<>();

    private JsonValue(@Nullable JsonValue parent, String step, Counter counter, Kind kind, String raw) {
        this.parent = parent;
        this.step = step;
        this.counter = counter;
        this.position = counter.next++;
        this.kind = kind;
        this.raw = raw;
    }

    /**
     * The root of a document.
     *
     * @param raw a scalar as it stands, a text without its quotes; empty for an object or a list
     * @param kind of the root
     * @return the root, to be filled
     */
    public static JsonValue document(Kind kind, String raw) {
        return new JsonValue(null, "$", new Counter(), kind, raw);
    }

    /**
     * {@return a text that stands in no document}
     *
     * @param text without quotes
     */
    public static JsonValue ofText(String text) {
        return document(Kind.TEXT, text);
    }

    /**
     * Adds a field to this object.
     *
     * @param key not yet in it
     * @param ofValue its kind
     * @param rawValue a scalar as it stands; empty for an object or a list
     * @return the value, to be filled where it is an object or a list
     */
    public JsonValue put(String key, Kind ofValue, String rawValue) {
        JsonValue value = new JsonValue(this, "." + key, counter, ofValue, rawValue);
        fields.put(key, value);
        return value;
    }

    /**
     * Adds an item to this list.
     *
     * @param ofValue its kind
     * @param rawValue a scalar as it stands; empty for an object or a list
     * @return the value, to be filled where it is an object or a list
     */
    public JsonValue add(Kind ofValue, String rawValue) {
        JsonValue value = new JsonValue(this, "[" + items.size() + "]", counter, ofValue, rawValue);
        items.add(value);
        return value;
    }

    /** {@return what kind of value it is} */
    public Kind kind() {
        return kind;
    }

    /**
     * {@return whether it is of this kind}
     *
     * @param expected the kind
     */
    public boolean is(Kind expected) {
        return kind == expected;
    }

    /** {@return a scalar as it stands, a text without its quotes; empty for an object or a list} */
    public String raw() {
        return raw;
    }

    /** Rises through the document. */
    int position() {
        return position;
    }

    /** {@return the fields in document order; empty where this is no object} */
    public Map<String, JsonValue> fields() {
        return Collections.unmodifiableMap(fields);
    }

    /** {@return the items; none where this is no list} */
    public List<JsonValue> items() {
        return Collections.unmodifiableList(items);
    }

    /**
     * {@return the value of a field; none where it is not there}
     *
     * @param key of the field
     */
    public Optional<JsonValue> field(String key) {
        return Optional.ofNullable(fields.get(key));
    }

    /** {@return where it stands: {@code $.given.workLogs[0].minutes}} */
    public String path() {
        List<String> steps = new ArrayList<>();
        for (JsonValue at = this; at != null; at = at.parent) {
            steps.add(0, at.step);
        }
        return String.join("", steps);
    }

    /** {@return the same as a JSON pointer (RFC 6901), {@code /given/workLogs/0/minutes}; empty for the root} */
    public String pointer() {
        StringBuilder pointer = new StringBuilder();
        for (JsonValue at = this; at.parent != null; at = at.parent) {
            String name = at.step.startsWith(".") ? at.step.substring(1) : at.step.substring(1, at.step.length() - 1);
            pointer.insert(0, "/" + name.replace("~", "~0").replace("/", "~1"));
        }
        return pointer.toString();
    }

    /** The value at a place below this one, {@code orders[0].prices}; the last that is there on the way. */
    JsonValue at(String place) {
        JsonValue found = this;
        for (String next : ("." + place).split("(?=[.\\[])")) {
            JsonValue from = found;
            Optional<JsonValue> child = Stream.concat(from.fields.values().stream(), from.items.stream())
                    .filter(value -> value.step.equals(next))
                    .findFirst();
            if (child.isEmpty()) {
                return from;
            }
            found = child.get();
        }
        return found;
    }

    /** {@return for people: a scalar as it stands, an object or a list by its size} */
    public String shown() {
        return switch (kind) {
            case OBJECT -> "an object of " + fields.size() + " keys";
            case LIST -> "a list of " + items.size();
            case TEXT -> '"' + raw + '"';
            default -> raw;
        };
    }
}
