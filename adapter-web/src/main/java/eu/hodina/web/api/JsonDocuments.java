package eu.hodina.web.api;

import eu.hodina.application.exchange.scenario.JsonValue;
import eu.hodina.application.exchange.scenario.JsonValue.Kind;
import eu.hodina.web.problem.BadInputException;
import io.micronaut.json.tree.JsonNode;

/** A request's JSON as the document that the application reads. */
final class JsonDocuments {
    private static final int DEEPEST = 32;

    private JsonDocuments() {}

    /** @throws BadInputException where it is deeper than a document may be */
    static JsonValue of(JsonNode root) {
        JsonValue document = JsonValue.document(kind(root), raw(root));
        fill(document, root, DEEPEST);
        return document;
    }

    private static void fill(JsonValue value, JsonNode node, int deeper) {
        if (deeper == 0) {
            throw new BadInputException(value.pointer(), "a document of at most " + DEEPEST + " levels was expected");
        }
        if (node.isObject()) {
            node.entries()
                    .forEach(entry -> fill(
                            value.put(entry.getKey(), kind(entry.getValue()), raw(entry.getValue())),
                            entry.getValue(),
                            deeper - 1));
        } else if (node.isArray()) {
            node.values().forEach(item -> fill(value.add(kind(item), raw(item)), item, deeper - 1));
        }
    }

    private static Kind kind(JsonNode node) {
        if (node.isObject()) {
            return Kind.OBJECT;
        }
        if (node.isArray()) {
            return Kind.LIST;
        }
        if (node.isString()) {
            return Kind.TEXT;
        }
        if (node.isBoolean()) {
            return Kind.BOOLEAN;
        }
        if (node.isNumber()) {
            return raw(node).matches("-?[0-9]+") ? Kind.INTEGER : Kind.DECIMAL;
        }
        return Kind.NULL;
    }

    private static String raw(JsonNode node) {
        if (node.isString()) {
            return node.getStringValue();
        }
        if (node.isNumber()) {
            return node.getNumberValue().toString();
        }
        return node.isBoolean() ? String.valueOf(node.getBooleanValue()) : node.isNull() ? "null" : "";
    }
}
