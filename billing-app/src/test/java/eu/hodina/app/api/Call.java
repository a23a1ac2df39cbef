package eu.hodina.app.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.hodina.app.api.ApiDocument.Operation;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** An operation with all that it asks for. */
final class Call {
    final Operation operation;
    String place;
    final Map<String, String> query = new LinkedHashMap<>();
    final Map<String, String> headers = new LinkedHashMap<>();
    Optional<ObjectNode> body = Optional.empty();
    byte[] file = {};

    Call(Operation operation, String place) {
        this.operation = operation;
        this.place = place;
    }

    String address() {
        StringBuilder address = new StringBuilder(place);
        query.forEach((name, value) -> address.append(address.indexOf("?") < 0 ? '?' : '&')
                .append(name)
                .append('=')
                .append(value));
        return address.toString();
    }

    byte[] sent() {
        return body.map(sent -> sent.toString().getBytes(StandardCharsets.UTF_8))
                .orElse(file);
    }

    ObjectNode body() {
        return body.orElseThrow();
    }

    ObjectNode part(String name) {
        return (ObjectNode) body().path(name);
    }

    Asker.Answer by(Asker asker) {
        return asker.ask(operation.method(), address(), headers, sent());
    }
}
