package eu.hodina.app.reconcile;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import eu.hodina.application.payment.ImportReport;
import eu.hodina.application.payment.ReconcileBooks;
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

    /** The part of an object that says more than matches and documents. */
    interface More {
        void write(JsonGenerator json) throws IOException;
    }

    static void write(Reconciliation answer, OutputStream out) throws IOException {
        write(out, json -> fields(answer, json));
    }

    /** Over the books: also how much of each file was known, and what became of what waited from before. */
    static void write(ReconcileBooks.Outcome outcome, OutputStream out) throws IOException {
        write(out, json -> {
            fields(outcome.answer(), json);
            json.writeArrayFieldStart("files");
            for (ImportReport report : outcome.reports()) {
                json.writeStartObject();
                json.writeStringField("file", report.file());
                counts(report, json);
                json.writeEndObject();
            }
            json.writeEndArray();
            earlier(outcome.earlier(), json);
        });
    }

    static void write(OutputStream out, More fields) throws IOException {
        try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.useDefaultPrettyPrinter();
            json.writeStartObject();
            fields.write(json);
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    static void counts(ImportReport report, JsonGenerator json) throws IOException {
        json.writeStringField("format", report.format().name());
        json.writeBooleanField("repeated", report.repeated());
        json.writeNumberField("transactions", report.transactions());
        json.writeNumberField("new", report.added());
        json.writeNumberField("known", report.known());
        json.writeNumberField("pending", report.pending());
        list("foreignAccounts", report.foreignAccounts(), json);
        list("warnings", report.warnings(), json);
    }

    static void earlier(ReconcileBooks.Earlier earlier, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("earlier");
        json.writeNumberField("booked", earlier.booked());
        json.writeNumberField("waiting", earlier.waiting());
        json.writeEndObject();
    }

    private static void list(String name, List<String> texts, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(name);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }

    static void fields(Reconciliation answer, JsonGenerator json) throws IOException {
        new ReconcileJson(json).fields(answer);
    }

    private void fields(Reconciliation answer) throws IOException {
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
        list("reasons", one.reasons(), json);
        if (one.runnerUp().isPresent()) {
            Other other = one.runnerUp().get();
            json.writeObjectFieldStart("runnerUp");
            json.writeStringField("kind", other.kind().name());
            parts(other.allocations());
            list("reasons", other.reasons(), json);
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

    private void text(String name, Optional<String> value) throws IOException {
        if (value.isPresent()) {
            json.writeStringField(name, value.get());
        } else {
            json.writeNullField(name);
        }
    }
}
