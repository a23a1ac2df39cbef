package eu.hodina.app;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import eu.hodina.application.invoice.BilledClient;
import eu.hodina.application.invoice.BillingRun;
import eu.hodina.application.invoice.LeftOut;
import eu.hodina.domain.invoice.InvoiceContent;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What {@code billing bill} prints, as it goes on: a line a document, or a line of JSON a client. */
final class BillReport {
    /** What a person has to do something about; the rest waits by itself. */
    private static final Set<LeftOut.Reason> ADVANCES =
            EnumSet.of(LeftOut.Reason.ADVANCE_NOT_TAXED, LeftOut.Reason.ADVANCE_TOO_LARGE);

    private final boolean json;
    private final PrintWriter out;

    BillReport(boolean json, PrintWriter out) {
        this.json = json;
        this.out = out;
    }

    /** Writes the fields of one object. */
    private interface Fields {
        void writeTo(JsonGenerator json) throws IOException;
    }

    void tell(BilledClient client) {
        if (json) {
            line(generator -> fields(generator, client));
        } else {
            print(client);
        }
        out.flush();
    }

    private void print(BilledClient client) {
        String code = client.client().code();
        client.failure().ifPresent(failure -> out.println(code + ": not billed: " + flat(failure)));
        client.issued()
                .forEach(invoice -> out.println(code + ": " + invoice.number() + " "
                        + invoice.content().kind() + " " + invoice.content().total()));
        client.leftOut().stream()
                .filter(left -> ADVANCES.contains(left.reason()))
                .forEach(left -> out.println(code + ": " + left.reason() + " " + left.subject()
                        + left.amount().map(amount -> " " + amount).orElse("") + ": not deducted"));
        client.proposed()
                .forEach(document ->
                        out.println(code + ": would get a " + document.content().kind() + " of "
                                + document.content().total()));
    }

    private static String flat(String failure) {
        return failure.lines().map(String::strip).collect(Collectors.joining(" | "));
    }

    private static void fields(JsonGenerator json, BilledClient client) throws IOException {
        json.writeStringField("client", client.client().code());
        if (client.failure().isPresent()) {
            json.writeStringField("failure", client.failure().get());
        }
        json.writeArrayFieldStart("documents");
        for (var invoice : client.issued()) {
            document(json, Optional.of(invoice.number().value()), invoice.content());
        }
        for (var proposed : client.proposed()) {
            document(json, Optional.empty(), proposed.content());
        }
        json.writeEndArray();
        json.writeArrayFieldStart("leftOut");
        for (LeftOut left : client.leftOut()) {
            json.writeStartObject();
            json.writeStringField("reason", left.reason().name());
            json.writeStringField("subject", left.subject());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void document(JsonGenerator json, Optional<String> number, InvoiceContent content)
            throws IOException {
        json.writeStartObject();
        if (number.isPresent()) {
            json.writeStringField("number", number.get());
        }
        json.writeStringField("kind", content.kind().name());
        json.writeStringField("currency", content.currency().getCurrencyCode());
        json.writeStringField("net", content.net().toPlainString());
        json.writeStringField("total", content.total().toPlainString());
        json.writeEndObject();
    }

    void end(BillingRun run, boolean dryRun) {
        if (json) {
            line(generator -> {
                generator.writeBooleanField("dryRun", dryRun);
                generator.writeNumberField("clients", run.clients());
                generator.writeNumberField("billed", run.billed());
                generator.writeNumberField("documents", run.documents());
                generator.writeNumberField("failed", run.failed());
            });
        } else {
            out.println(run.clients() + " clients, " + run.documents() + " documents"
                    + (dryRun ? " would be issued" : " issued") + ", " + run.failed() + " clients not billed");
        }
        out.flush();
    }

    private void line(Fields fields) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = new JsonFactory().createGenerator(text)) {
            generator.writeStartObject();
            fields.writeTo(generator);
            generator.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory cannot be written", e);
        }
        out.println(text);
    }
}
