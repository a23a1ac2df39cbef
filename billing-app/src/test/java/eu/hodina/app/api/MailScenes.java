package eu.hodina.app.api;

import java.util.Map;
import java.util.function.Consumer;

/** What is tried with the documents of a firm is tried with those of the firm of the demo. */
final class MailScenes {

    void into(Map<String, Consumer<Call>> scenes) {
        scenes.put(
                "POST /api/v1/firms/{id}/mail-templates/{kind}/{language}/preview",
                call -> call.body().remove("documents"));
    }
}
