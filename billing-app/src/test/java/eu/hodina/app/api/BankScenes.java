package eu.hodina.app.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.function.Consumer;

/** A name of a mapping of tables is the only one of its firm. */
final class BankScenes {
    private int count;

    void into(Map<String, Consumer<Call>> scenes) {
        scenes.put(
                "POST /api/v1/bank/csv-mappings",
                call -> ((ObjectNode) call.body().path("mapping")).put("name", "bank " + ++count));
        scenes.put("PUT /api/v1/bank/csv-mappings/{id}", call -> call.body().put("name", "bank " + ++count));
    }
}
