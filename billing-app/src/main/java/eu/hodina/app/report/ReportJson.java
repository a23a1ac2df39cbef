package eu.hodina.app.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import eu.hodina.application.insight.RawCell;
import eu.hodina.application.insight.ReportQuestion;
import eu.hodina.application.insight.ReportWords;
import eu.hodina.domain.insight.report.Report;
import eu.hodina.domain.insight.report.ReportCell;
import eu.hodina.domain.insight.report.ReportColumn;
import eu.hodina.domain.insight.report.ReportRow;
import eu.hodina.domain.insight.report.ReportTotal;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A report as one JSON object in UTF-8, as the API gives it: values are exact texts. */
final class ReportJson {
    private final JsonGenerator json;

    private ReportJson(JsonGenerator json) {
        this.json = json;
    }

    static void write(ReportQuestion question, Report report, ReportWords words, OutputStream out) throws IOException {
        try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.useDefaultPrettyPrinter();
            new ReportJson(json).write(question, report, words);
            json.writeRaw('\n');
        }
    }

    private void write(ReportQuestion question, Report report, ReportWords words) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", report.name());
        json.writeStringField("title", words.title(report.name()));
        json.writeStringField("from", question.filter().period().from().toString());
        json.writeStringField("to", question.filter().period().to().toString());
        json.writeStringField("asOf", question.asOf().toString());
        json.writeArrayFieldStart("columns");
        for (ReportColumn column : report.columns()) {
            json.writeStartObject();
            json.writeStringField("key", column.key());
            json.writeStringField("title", words.head(column));
            json.writeStringField("type", column.type().name());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("rows");
        for (ReportRow row : report.rows()) {
            json.writeStartObject();
            values(report.columns(), row.cells(), row.currency(), row.isEstimate());
            json.writeArrayFieldStart("problems");
            for (var problem : row.problems()) {
                json.writeString(words.problem(problem));
            }
            json.writeEndArray();
            json.writeObjectFieldStart("drill");
            for (Map.Entry<String, String> filter : row.drill().entrySet()) {
                json.writeStringField(filter.getKey(), filter.getValue());
            }
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("totals");
        for (ReportTotal total : report.totals()) {
            json.writeStartObject();
            values(report.columns(), total.cells(), total.currency(), total.isEstimate());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void values(
            List<ReportColumn> columns, List<ReportCell> cells, Optional<Currency> currency, boolean isEstimate)
            throws IOException {
        json.writeObjectFieldStart("cells");
        for (int i = 0; i < columns.size(); i++) {
            Optional<String> raw = RawCell.of(cells.get(i));
            if (raw.isPresent()) {
                json.writeStringField(columns.get(i).key(), raw.get());
            }
        }
        json.writeEndObject();
        if (currency.isPresent()) {
            json.writeStringField("currency", currency.get().getCurrencyCode());
        }
        json.writeArrayFieldStart("unknown");
        for (int i = 0; i < columns.size(); i++) {
            if (cells.get(i).equals(ReportCell.UNKNOWN)) {
                json.writeString(columns.get(i).key());
            }
        }
        json.writeEndArray();
        json.writeBooleanField("estimate", isEstimate);
    }
}
