package eu.hodina.app.api;

import eu.hodina.application.Ports;
import eu.hodina.application.mail.MailId;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The states of mails that their steps need; other firms than that of the demo have no documents. */
final class MailScenes {
    private final Ports ports;

    MailScenes(Ports ports) {
        this.ports = ports;
    }

    void into(Map<String, Consumer<Call>> scenes) {
        scenes.put(
                "POST /api/v1/firms/{id}/mail-templates/{kind}/{language}/preview",
                call -> call.body().remove("documents"));
        Consumer<Call> later = call -> {
            call.body().put("sendAt", tomorrow());
            call.body().remove(List.of("documents", "formats"));
        };
        scenes.put("POST /api/v1/mails", later);
        scenes.put("POST /api/v1/mails/preview", later);
        scenes.put("PUT /api/v1/mails/{id}", call -> call.body().put("sendAt", tomorrow()));
        scenes.put("POST /api/v1/mails/{id}/again", this::failed);
    }

    private static String tomorrow() {
        return Instant.now()
                .plus(Duration.ofDays(1))
                .truncatedTo(ChronoUnit.SECONDS)
                .toString();
    }

    /** The server refused it for good. */
    private void failed(Call call) {
        String id = call.place.substring(0, call.place.length() - "/again".length());
        MailId mail = new MailId(id.substring(id.lastIndexOf('/') + 1));
        ports.transactions().run(() -> {
            // before all others, so that it is the one that is taken
            ports.outbox().replace(ports.outbox().find(mail).orElseThrow().mail(), Instant.EPOCH);
            ports.outbox().take(Instant.EPOCH, Instant.EPOCH, 1);
            ports.outbox().failed(mail, 1, Instant.now(), "550 no such user");
        });
    }
}
