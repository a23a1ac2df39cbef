package eu.hodina.app.scenario;

import eu.hodina.application.exchange.scenario.JsonValue;
import eu.hodina.application.exchange.scenario.JsonValue.Kind;

/** A JSON document, asked by steps: a key, or the number of an item. */
final class JsonValueAt {
    private final JsonValue document;

    JsonValueAt(String json) throws UnreadableFileException {
        this.document = JsonReading.text(json);
    }

    String at(String... steps) {
        JsonValue value = document;
        for (String step : steps) {
            value = value.is(Kind.LIST)
                    ? value.items().get(Integer.parseInt(step))
                    : value.field(step).orElseThrow();
        }
        return value.raw();
    }
}
