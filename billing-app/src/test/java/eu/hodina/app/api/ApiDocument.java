package eu.hodina.app.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The OpenAPI document, as somebody reads it who knows nothing else. */
final class ApiDocument {
    private static final String SCHEMAS = "#/components/schemas/";

    private final JsonNode root;

    ApiDocument(String text) throws IOException {
        this.root = new ObjectMapper().readTree(text);
    }

    /** One way to ask: {@code POST /api/v1/clients}. */
    record Operation(String method, String path, JsonNode described) {
        String name() {
            return method + " " + path;
        }

        /** Names of the parameters in a place: path, query, header. */
        List<JsonNode> parameters(String place) {
            return items(described.path("parameters"))
                    .filter(each -> each.path("in").textValue().equals(place))
                    .toList();
        }

        boolean asksFor(String header) {
            return parameters("header").stream()
                    .anyMatch(each -> each.path("name").textValue().equals(header));
        }

        /** Media type and schema of what is sent; none where nothing is. */
        Optional<String> sent() {
            return names(described.at("/requestBody/content")).findFirst();
        }

        JsonNode sentSchema() {
            return described
                    .path("requestBody")
                    .path("content")
                    .path(sent().orElseThrow())
                    .path("schema");
        }

        Optional<JsonNode> sentExample() {
            return items(described
                            .path("requestBody")
                            .path("content")
                            .path(sent().orElseThrow())
                            .path("examples"))
                    .map(each -> each.path("value"))
                    .findFirst();
        }

        JsonNode answer(int status) {
            return described.path("responses").path(String.valueOf(status));
        }

        boolean isOpen() {
            return described.path("security").isEmpty();
        }

        @Override
        public String toString() {
            return name();
        }
    }

    List<Operation> operations() {
        List<Operation> operations = new ArrayList<>();
        root.path("paths")
                .fields()
                .forEachRemaining(path -> path.getValue()
                        .fields()
                        .forEachRemaining(each -> operations.add(new Operation(
                                each.getKey().toUpperCase(java.util.Locale.ROOT), path.getKey(), each.getValue()))));
        return operations;
    }

    Optional<Operation> find(String method, String path) {
        return operations().stream()
                .filter(each -> each.method().equals(method) && each.path().equals(path))
                .findFirst();
    }

    /** What a reference, or the one schema of an {@code allOf}, stands for. */
    JsonNode resolved(JsonNode schema) {
        if (schema.has("$ref")) {
            String reference = schema.path("$ref").textValue();
            JsonNode found = root.path("components").path("schemas").path(reference.substring(SCHEMAS.length()));
            if (found.isMissingNode()) {
                throw new AssertionError("the document has no " + reference);
            }
            return resolved(found);
        }
        return schema.has("allOf") ? resolved(schema.path("allOf").path(0)) : schema;
    }

    static Stream<JsonNode> items(JsonNode node) {
        return StreamSupport.stream(node.spliterator(), false);
    }

    static Stream<String> names(JsonNode node) {
        return StreamSupport.stream(((Iterable<String>) node::fieldNames).spliterator(), false);
    }
}
