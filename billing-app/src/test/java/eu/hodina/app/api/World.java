package eu.hodina.app.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.hodina.app.api.ApiDocument.Operation;
import eu.hodina.app.api.Asker.Answer;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * What there is to ask about. Everything is made by the document alone: a thing that a path names is made anew by a POST of
 * its collection, with the examples of its schema.
 */
final class World {
    private final ApiDocument document;
    private final Supplier<Asker> administrator;
    private Optional<Asker> manager = Optional.empty();
    private final Map<String, String> identities = new HashMap<>();
    private final Map<String, Supplier<String>> known;
    private final Map<String, Consumer<Call>> scenes;
    private int made;

    /**
     * @param known what stands in a path where no POST makes it: {@code /api/v1/invoices/{number}}
     * @param scenes what an operation needs beyond its examples, by its name
     */
    World(
            ApiDocument document,
            Supplier<Asker> administrator,
            Map<String, Supplier<String>> known,
            Map<String, Consumer<Call>> scenes) {
        this.document = document;
        this.administrator = administrator;
        this.known = known;
        this.scenes = scenes;
    }

    /** From now on fields of this name hold it. */
    void know(String field, String identity) {
        identities.put(field, identity);
    }

    /** From now on what managers alone may see is asked of one. */
    void ask(Asker someManager) {
        manager = Optional.of(someManager);
    }

    /** Its last step in the path: {@code made("/api/v1/clients")}. */
    String made(String collection) {
        return made(collection, place(collection));
    }

    private Operation operation(String method, String path) {
        return document.find(method, path).orElseThrow(() -> new AssertionError("no " + method + " " + path));
    }

    /** The operation's call, about things that were made for it. */
    Call prepared(Operation operation) {
        return prepared(operation, place(operation.path()));
    }

    private Call prepared(Operation operation, String place) {
        Call call = new Call(operation, place);
        operation.sent().ifPresent(type -> {
            call.headers.put("Content-Type", type);
            if (type.equals("application/json")) {
                ObjectNode body = operation
                        .sentExample()
                        .map(ObjectNode.class::cast)
                        .orElseGet(() -> new ExampleBody(document, identities).of(operation.sentSchema()));
                call.body = Optional.of(unlike(operation, body));
            }
        });
        for (JsonNode parameter : operation.parameters("query")) {
            String name = parameter.path("name").textValue();
            if (parameter.path("required").booleanValue()) {
                call.query.put(
                        name,
                        identities.getOrDefault(name, parameter.path("example").asText()));
            }
        }
        scenes.getOrDefault(operation.name(), plain -> {}).accept(call);
        if (operation.asksFor("If-Match") && !call.headers.containsKey("If-Match")) {
            call.headers.put("If-Match", version(call.place));
        }
        return call;
    }

    /** Codes and logins name one thing each. */
    private ObjectNode unlike(Operation operation, ObjectNode body) {
        for (String name : new String[] {"code", "login"}) {
            if (body.path(name).isTextual()) {
                body.put(name, body.path(name).textValue() + "-" + ++made);
            }
        }
        return body;
    }

    private String place(String path) {
        StringBuilder template = new StringBuilder();
        StringBuilder place = new StringBuilder();
        for (String step : path.substring(1).split("/")) {
            String collection = template.toString();
            template.append('/').append(step);
            if (!step.startsWith("{")) {
                place.append('/').append(step);
            } else if (known.containsKey(template.toString())) {
                place.append('/').append(known.get(template.toString()).get());
            } else {
                place.append('/').append(made(collection, place.toString()));
            }
        }
        return place.toString();
    }

    private String made(String collection, String place) {
        Call call = prepared(operation("POST", collection), place);
        Answer answer = call.by(administrator.get());
        if (answer.status() != 201) {
            throw new AssertionError("POST " + place + " with " + call.body + " is answered " + answer);
        }
        JsonNode several = answer.json().at("/items/0/id");
        return several.isMissingNode()
                ? answer.header("Location")
                        .map(there -> there.substring(there.lastIndexOf('/') + 1))
                        .orElseGet(() -> answer.json().path("id").asText())
                : several.textValue();
    }

    /** Of the thing that the place, or one above it, is. */
    private String version(String place) {
        for (String thing = place; thing.length() > "/api/v1".length(); thing = above(thing)) {
            Asker asker = manager.filter(one -> place.endsWith("/cost-rates")).orElse(administrator.get());
            Answer answer = asker.ask("GET", thing, Map.of(), "");
            if (answer.status() == 200 && answer.header("ETag").isPresent()) {
                return answer.header("ETag").orElseThrow();
            }
        }
        return "\"0\"";
    }

    private static String above(String place) {
        return place.substring(0, place.lastIndexOf('/'));
    }
}
