package eu.hodina.app.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether an answer is what its schema says, and nothing beside it. */
final class SchemaCheck {
    private final ApiDocument document;
    private final List<String> wrong = new ArrayList<>();

    private SchemaCheck(ApiDocument document) {
        this.document = document;
    }

    /** What is wrong, each with its place; none where all is right. */
    static List<String> of(ApiDocument document, JsonNode schema, JsonNode value) {
        SchemaCheck check = new SchemaCheck(document);
        check.look("", schema, value);
        return check.wrong;
    }

    private void look(String place, JsonNode described, JsonNode value) {
        JsonNode schema = document.resolved(described);
        if (value.isNull()) {
            if (!described.path("nullable").booleanValue()
                    && !schema.path("nullable").booleanValue()) {
                wrong.add(place + " is null");
            }
            return;
        }
        String type = schema.path("type").asText("any");
        if (!is(type, value)) {
            wrong.add(place + " is no " + type + ": " + value);
            return;
        }
        enumeration(place, schema, value);
        format(place, schema.path("format").asText(), value);
        if (value.isObject() && schema.has("properties")) {
            fields(place, schema, value);
        }
        if (value.isArray()) {
            for (int i = 0; i < value.size(); i++) {
                look(place + "/" + i, schema.path("items"), value.path(i));
            }
        }
    }

    private static boolean is(String type, JsonNode value) {
        return switch (type) {
            case "object" -> value.isObject();
            case "array" -> value.isArray();
            case "string" -> value.isTextual();
            case "integer" -> value.isIntegralNumber();
            case "number" -> value.isNumber();
            case "boolean" -> value.isBoolean();
            default -> false;
        };
    }

    private void enumeration(String place, JsonNode schema, JsonNode value) {
        if (schema.has("enum") && ApiDocument.items(schema.path("enum")).noneMatch(value::equals)) {
            wrong.add(place + " is none of " + schema.path("enum") + ": " + value);
        }
    }

    private void format(String place, String format, JsonNode value) {
        try {
            switch (format) {
                case "date-time" -> Instant.parse(value.textValue());
                case "date" -> java.time.LocalDate.parse(value.textValue());
                case "int32" -> Math.toIntExact(value.longValue());
                case "int64", "binary", "" -> {}
                default -> wrong.add(place + " is described by an unknown format " + format);
            }
        } catch (DateTimeParseException | ArithmeticException e) {
            wrong.add(place + " is no " + format + ": " + value);
        }
    }

    private void fields(String place, JsonNode schema, JsonNode value) {
        Set<String> known = ApiDocument.names(schema.path("properties")).collect(Collectors.toSet());
        ApiDocument.items(schema.path("required"))
                .map(JsonNode::textValue)
                .filter(name -> !value.has(name))
                .forEach(name -> wrong.add(place + "/" + name + " is missing"));
        ApiDocument.names(value).forEach(name -> {
            if (known.contains(name)) {
                look(place + "/" + name, schema.path("properties").path(name), value.path(name));
            } else {
                wrong.add(place + "/" + name + " is not in the document");
            }
        });
    }
}
