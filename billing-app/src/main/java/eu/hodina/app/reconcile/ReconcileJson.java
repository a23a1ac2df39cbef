package eu.hodina.app.reconcile;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import eu.hodina.application.payment.ReconciledItem;
import eu.hodina.application.payment.ReconciledTransaction;
import eu.hodina.application.payment.ReconciledTransaction.Other;
import eu.hodina.application.payment.ReconciledTransaction.Part;
import eu.hodina.application.payment.Reconciliation;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;

/** The answer as one JSON object in UTF-8, amounts as exact texts (docs/reconcile.md). */
final class ReconcileJson {
    private final JsonGenerator json;

    private ReconcileJson(JsonGenerator json) {
        this.json = json;
    }

    static void write(Reconciliation answer, OutputStream out) throws IOException {
        try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.useDefaultPrettyPrinter();
            new ReconcileJson(json).write(answer);
            json.writeRaw('\n');
        }
    }

    private void write(Reconciliation answer) throws IOException {
        json.writeStartObject();
        json.writeArrayFieldStart("matches");
        for (ReconciledTransaction one : answer.transactions()) {
            match(one);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("invoices");
        for (ReconciledItem item : answer.items()) {
            json.writeStartObject();
            json.writeStringField("number", item.item().number().value());
            json.writeStringField("open", item.open().toPlainString());
            json.writeStringField("state", item.state().name());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void match(ReconciledTransaction one) throws IOException {
        json.writeStartObject();
        json.writeStringField("file", one.file());
        json.writeStringField("statement", one.statement());
        json.writeNumberField("index", one.index());
        text("reference", one.transaction().reference());
        json.writeStringField("amount", one.transaction().amount().toPlainString());
        text("currency", one.transaction().currency());
        parts(one.allocations());
        json.writeStringField("unallocated", one.unallocated());
        json.writeStringField("kind", one.kind().name());
        json.writeBooleanField("certain", one.isCertain());
        texts(one.reasons());
        if (one.runnerUp().isPresent()) {
            Other other = one.runnerUp().get();
            json.writeObjectFieldStart("runnerUp");
            json.writeStringField("kind", other.kind().name());
            parts(other.allocations());
            texts(other.reasons());
            json.writeEndObject();
        } else {
            json.writeNullField("runnerUp");
        }
        json.writeEndObject();
    }

    private void parts(List<Part> parts) throws IOException {
        json.writeArrayFieldStart("allocations");
        for (Part part : parts) {
            json.writeStartObject();
            json.writeStringField("invoice", part.number().value());
            json.writeStringField("amount", part.amount().toPlainString());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void texts(List<String> reasons) throws IOException {
        json.writeArrayFieldStart("reasons");
        for (String reason : reasons) {
            json.writeString(reason);
        }
        json.writeEndArray();
    }

    private void text(String name, Optional<String> value) throws IOException {
        if (value.isPresent()) {
            json.writeStringField(name, value.get());
        } else {
            json.writeNullField(name);
        }
    }
}
