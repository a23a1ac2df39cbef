package eu.hodina.app.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** A pre-action letter that waits: the demo's late invoices are all of clients that get one at once. */
final class ReminderScenes {
    private static final String POLICY = "{\"policy\":{\"levels\":[{\"stage\":\"PRE_ACTION_LETTER\",\"days\":1,"
            + "\"daysToPay\":7,\"interest\":true}],\"daysBetween\":1,"
            + "\"signatory\":{\"name\":\"Jana Nováková\",\"role\":\"jednatelka\"},\"negligible\":[]}}";

    private final Supplier<Asker> administrator;
    private Optional<String> release = Optional.empty();

    ReminderScenes(Supplier<Asker> administrator) {
        this.administrator = administrator;
    }

    /** The same each time: to release it twice sends it once. */
    String release() {
        if (release.isEmpty()) {
            release = Optional.of(planned());
        }
        return release.get();
    }

    private String planned() {
        Set<String> clients = new LinkedHashSet<>();
        ApiDocument.items(get("/api/v1/invoices?limit=200").path("items"))
                .filter(invoice -> invoice.path("overdue").booleanValue())
                .forEach(invoice -> clients.add(
                        get("/api/v1/documents/" + invoice.path("number").textValue())
                                .path("client")
                                .textValue()));
        clients.forEach(client -> Scenes.said(administrator
                .get()
                .ask(
                        "PUT",
                        "/api/v1/clients/" + client + "/reminder-policy",
                        Map.of("Content-Type", "application/json", "If-Match", "\"0\""),
                        POLICY)));
        JsonNode run = Scenes.said(administrator
                        .get()
                        .ask("POST", "/api/v1/reminders/runs", Map.of("Content-Type", "application/json"), "{}"))
                .json();
        return ApiDocument.items(run.path("letters"))
                .filter(letter -> letter.has("release"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no letter waits: " + run))
                .path("release")
                .textValue();
    }

    private JsonNode get(String place) {
        return Scenes.said(administrator.get().ask("GET", place, Map.of(), "")).json();
    }
}
