package eu.hodina.app.scenario;

import com.fasterxml.jackson.core.JsonGenerator;
import eu.hodina.domain.agreement.AgreementId;
import eu.hodina.domain.catalog.ActivityCode;
import eu.hodina.domain.money.Money;
import eu.hodina.domain.rating.simulation.BilledFigures;
import eu.hodina.domain.rating.simulation.SimulatedRow;
import eu.hodina.domain.rating.simulation.Simulation;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Simulations as JSON; what does not apply is left out. */
final class SimulationJson {
    private final JsonGenerator json;

    private SimulationJson(JsonGenerator json) {
        this.json = json;
    }

    static String of(List<SimulatedClient> clients) {
        return JsonText.of(json -> new SimulationJson(json).write(clients)) + System.lineSeparator();
    }

    private void write(List<SimulatedClient> clients) throws IOException {
        json.writeStartObject();
        Optional<BilledFigures> before = sum(clients.stream()
                .flatMap(client -> client.simulation().stream())
                .map(Simulation::before)
                .toList());
        Optional<BilledFigures> after = sum(clients.stream()
                .flatMap(client -> client.simulation().stream())
                .map(Simulation::after)
                .toList());
        if (before.isPresent()) {
            json.writeStringField("currency", before.get().net().currency().getCurrencyCode());
        }
        json.writeArrayFieldStart("clients");
        for (SimulatedClient client : clients) {
            client(client);
        }
        json.writeEndArray();
        if (before.isPresent() && after.isPresent()) {
            compared("total", before.get(), after.get());
        }
        json.writeEndObject();
    }

    private static Optional<BilledFigures> sum(List<BilledFigures> parts) {
        return parts.stream().reduce(BilledFigures::plus);
    }

    private void client(SimulatedClient client) throws IOException {
        if (client.refusal().isPresent()) {
            client.refusal().get().writeTo(json);
            return;
        }
        Simulation simulation = client.simulation().orElseThrow();
        json.writeStartObject();
        json.writeStringField("name", client.name());
        json.writeArrayFieldStart("rows");
        for (SimulatedRow row : simulation.rows()) {
            row(row);
        }
        json.writeEndArray();
        compared("total", simulation.before(), simulation.after());
        json.writeEndObject();
    }

    private void row(SimulatedRow row) throws IOException {
        json.writeStartObject();
        if (row.agreement().isPresent()) {
            json.writeStringField(
                    "agreement", row.agreement().map(AgreementId::value).orElseThrow());
        }
        if (row.activity().isPresent()) {
            json.writeStringField(
                    "activity", row.activity().map(ActivityCode::value).orElseThrow());
        }
        figures("before", row.before());
        figures("after", row.after());
        figures("difference", row.difference());
        json.writeEndObject();
    }

    private void compared(String key, BilledFigures before, BilledFigures after) throws IOException {
        json.writeObjectFieldStart(key);
        figures("before", before);
        figures("after", after);
        figures("difference", after.minus(before));
        json.writeEndObject();
    }

    private void figures(String key, BilledFigures figures) throws IOException {
        json.writeObjectFieldStart(key);
        json.writeNumberField("billedMinutes", figures.billedMinutes());
        json.writeNumberField("coveredMinutes", figures.coveredMinutes());
        money("work", figures.work());
        money("minimums", figures.minimums());
        money("fees", figures.fees());
        money("credits", figures.credits());
        money("net", figures.net());
        json.writeEndObject();
    }

    private void money(String key, Money amount) throws IOException {
        json.writeStringField(key, amount.toPlainString());
    }
}
