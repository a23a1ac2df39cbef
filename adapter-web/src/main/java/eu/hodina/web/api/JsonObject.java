package eu.hodina.web.api;

import java.util.LinkedHashMap;
import java.util.Map;

/** Steps into a JSON document that is kept as maps. */
final class JsonObject {
    private JsonObject() {}

    /** What is known to be an object. */
    @SuppressWarnings("unchecked")
    static Map<String, Object> of(Object value) {
        return (Map<String, Object>) value;
    }

    /** The object under a name; an empty one is put there where there is none. */
    static Map<String, Object> at(Map<String, Object> parent, String name) {
        return of(parent.computeIfAbsent(name, missing -> new LinkedHashMap<String, Object>()));
    }
}
