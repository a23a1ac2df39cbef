package eu.hodina.app.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Optional;

/** A body made of the examples of its schema, and of the identities of what is in this store. */
final class ExampleBody {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final ApiDocument document;
    private final Map<String, String> identities;

    /**
     * @param identities by the name of the field that holds one: {@code client}
     */
    ExampleBody(ApiDocument document, Map<String, String> identities) {
        this.document = document;
        this.identities = identities;
    }

    ObjectNode of(JsonNode schema) {
        return (ObjectNode) value("", schema).orElseThrow(() -> new AssertionError("no example of " + schema));
    }

    private Optional<JsonNode> value(String name, JsonNode described) {
        JsonNode schema = document.resolved(described);
        if (identities.containsKey(name) && schema.path("type").asText().equals("string")) {
            return Optional.of(JSON.textNode(identities.get(name)));
        }
        for (JsonNode place : new JsonNode[] {described, schema}) {
            if (place.has("example")) {
                return Optional.of(place.path("example"));
            }
        }
        return switch (schema.path("type").asText()) {
            case "object" -> Optional.of(object(schema));
            case "array" ->
                value(singular(name), schema.path("items"))
                        .map(item -> JSON.arrayNode().add(item));
            case "boolean" -> Optional.of(JSON.booleanNode(false));
            default -> ApiDocument.items(schema.path("enum")).findFirst();
        };
    }

    /** {@code task} of {@code tasks}. */
    private static String singular(String name) {
        return name.endsWith("ies") ? name.substring(0, name.length() - 3) + "y" : name.replaceFirst("s$", "");
    }

    private ObjectNode object(JsonNode schema) {
        ObjectNode object = JSON.objectNode();
        schema.path("properties")
                .fields()
                .forEachRemaining(field ->
                        value(field.getKey(), field.getValue()).ifPresent(value -> object.set(field.getKey(), value)));
        return object;
    }
}
