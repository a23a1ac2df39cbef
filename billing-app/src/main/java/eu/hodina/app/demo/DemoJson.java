package eu.hodina.app.demo;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;

/** The report as one JSON object; amounts are text, exact, in their currency's digits. */
final class DemoJson {
    private final JsonGenerator json;

    private DemoJson(JsonGenerator json) {
        this.json = json;
    }

    static void print(DemoReport report, PrintWriter out) {
        try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.useDefaultPrettyPrinter();
            new DemoJson(json).write(report);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        out.println();
    }

    private void write(DemoReport report) throws IOException {
        json.writeStartObject();
        json.writeNumberField("clients", report.clients());
        json.writeNumberField("orders", report.orders());
        json.writeNumberField("workLogs", report.workLogs());
        json.writeNumberField("loggedMinutes", report.loggedMinutes());
        json.writeNumberField("billedMinutes", report.billedMinutes());
        json.writeArrayFieldStart("invoices");
        for (DemoReport.InvoiceRow row : report.invoices()) {
            invoice(row);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("documents");
        for (DemoReport.InvoiceRow row : report.documents()) {
            document(row);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("statements");
        for (DemoReport.StatementRow row : report.statements()) {
            statement(row);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("reminders");
        for (DemoReport.ReminderRow row : report.reminders()) {
            reminder(row);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("margin");
        for (DemoReport.MarginRow row : report.margin()) {
            margin(row);
        }
        json.writeEndArray();
        json.writeBooleanField("balanced", report.balanced());
        json.writeEndObject();
    }

    private void invoice(DemoReport.InvoiceRow row) throws IOException {
        json.writeStartObject();
        fields(row);
        json.writeEndObject();
    }

    private void document(DemoReport.InvoiceRow row) throws IOException {
        json.writeStartObject();
        json.writeStringField("kind", row.kind().name());
        fields(row);
        json.writeEndObject();
    }

    private void fields(DemoReport.InvoiceRow row) throws IOException {
        json.writeStringField("number", row.number());
        json.writeStringField("client", row.client());
        json.writeStringField("currency", row.total().currency().getCurrencyCode());
        json.writeStringField("net", row.net().toPlainString());
        json.writeStringField("vat", row.vat().toPlainString());
        json.writeStringField("total", row.total().toPlainString());
        json.writeStringField("state", row.state().name());
        json.writeStringField("payment", row.payment().name());
        json.writeStringField("open", row.open().toPlainString());
        json.writeStringField("pdf", row.pdf().toString());
        json.writeStringField("mail", row.mail().toString());
    }

    private void statement(DemoReport.StatementRow row) throws IOException {
        json.writeStartObject();
        json.writeStringField("file", row.file().toString());
        json.writeNumberField("transactions", row.transactions());
        json.writeNumberField("matched", row.matched());
        json.writeNumberField("unmatched", row.unmatched());
        json.writeEndObject();
    }

    private void reminder(DemoReport.ReminderRow row) throws IOException {
        json.writeStartObject();
        json.writeStringField("invoice", row.invoice());
        json.writeNumberField("level", row.level());
        json.writeStringField("mail", row.mail().toString());
        json.writeEndObject();
    }

    private void margin(DemoReport.MarginRow row) throws IOException {
        json.writeStartObject();
        json.writeStringField("order", row.order());
        json.writeStringField("revenue", row.revenue().toPlainString());
        json.writeStringField("cost", row.cost().toPlainString());
        json.writeStringField("margin", row.margin().toPlainString());
        json.writeEndObject();
    }
}
