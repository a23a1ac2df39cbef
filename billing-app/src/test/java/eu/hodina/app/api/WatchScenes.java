package eu.hodina.app.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The states of a stopwatch that its steps need. */
final class WatchScenes {
    private static final Map<String, String> JSON = Map.of("Content-Type", "application/json");
    private static final String WATCH = "/api/v1/me/stopwatch";

    private final Supplier<Asker> administrator;
    private final Supplier<String> task;

    /**
     * @param administrator whose watch it is
     * @param task makes one
     */
    WatchScenes(Supplier<Asker> administrator, Supplier<String> task) {
        this.administrator = administrator;
        this.task = task;
    }

    void into(Map<String, Consumer<Call>> scenes) {
        scenes.put("POST " + WATCH + "/start", call -> {
            clear();
            call.body().remove("endedAt");
        });
        scenes.put("POST " + WATCH + "/switch", call -> {
            start();
            call.body().put("task", task.get()).remove("endedAt");
        });
        for (String step : new String[] {"/pause", "/stop", "/discard"}) {
            scenes.put("POST " + WATCH + step, call -> {
                call.body().put("task", start()).remove("endedAt");
            });
        }
        scenes.put("PUT " + WATCH + "/note", call -> call.body().put("task", start()));
        scenes.put("POST " + WATCH + "/resume", call -> paused());
        scenes.put(
                "PUT " + WATCH + "/order", call -> call.body().putArray("tasks").add(paused()));
    }

    private String paused() {
        String task = start();
        Scenes.said(administrator.get().ask("POST", WATCH + "/pause", JSON, "{}"));
        return task;
    }

    private String start() {
        clear();
        String next = task.get();
        Scenes.said(administrator
                .get()
                .ask("POST", WATCH + "/start", JSON, "{\"task\":\"" + next + "\",\"activity\":\"VYVOJ\"}"));
        return next;
    }

    private void clear() {
        JsonNode watch = administrator.get().ask("GET", WATCH, Map.of(), "").json();
        ApiDocument.items(watch.path("queue"))
                .forEach(each -> discard(each.path("task").textValue()));
        if (watch.has("running")) {
            discard(watch.at("/running/task").textValue());
        }
    }

    private void discard(String task) {
        Scenes.said(administrator.get().ask("POST", WATCH + "/discard", JSON, "{\"task\":\"" + task + "\"}"));
    }
}
