package eu.hodina.app.statement;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import eu.hodina.app.statement.FileSurvey.Summary;
import eu.hodina.application.payment.StatementFile;
import eu.hodina.application.payment.StatementReader;
import eu.hodina.application.payment.UnreadableStatementException;
import eu.hodina.domain.payment.BankStatement;
import eu.hodina.domain.payment.BankTransaction;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.Optional;

/** The normal form of statements: a JSON array, one object a file (docs/statements.md). Amounts are strings, exact. */
final class StatementJson implements StatementPage {
    private final JsonGenerator json;

    StatementJson(OutputStream out) throws IOException {
        json = new JsonFactory().createGenerator(out);
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.useDefaultPrettyPrinter();
        json.writeStartArray();
    }

    @Override
    public void show(StatementFile file, FileSurvey survey, StatementReader reader) throws IOException {
        json.writeStartObject();
        json.writeStringField("file", file.name());
        text("format", survey.format().map(Enum::name));
        json.writeArrayFieldStart("statements");
        if (survey.refusal().isEmpty()) {
            reader.read(file, new Writer(survey));
        }
        json.writeEndArray();
        json.writeArrayFieldStart("warnings");
        for (String warning : survey.warnings()) {
            json.writeString(warning);
        }
        json.writeEndArray();
        if (survey.refusal().isPresent()) {
            writeError(survey.refusal().get());
        }
        json.writeEndObject();
    }

    private void writeError(UnreadableStatementException refusal) throws IOException {
        json.writeObjectFieldStart("error");
        if (refusal.line().isPresent()) {
            json.writeNumberField("line", refusal.line().getAsLong());
        }
        if (refusal.offset().isPresent()) {
            json.writeNumberField("byte", refusal.offset().getAsLong());
        }
        json.writeStringField("message", refusal.reason());
        json.writeEndObject();
    }

    private final class Writer extends SecondWalk {
        private Writer(FileSurvey survey) {
            super(survey);
        }

        @Override
        void beginStatement(Summary summary) throws IOException {
            BankStatement head = summary.head();
            json.writeStartObject();
            text("account", head.account());
            text("currency", head.currency());
            text("number", head.number());
            text("from", head.from());
            text("to", head.to());
            text("opening", head.opening().map(BigDecimal::toPlainString));
            text("closing", head.closing().map(BigDecimal::toPlainString));
            if (summary.balanced().isPresent()) {
                json.writeBooleanField("balanced", summary.balanced().get());
            } else {
                json.writeNullField("balanced");
            }
            json.writeArrayFieldStart("transactions");
        }

        @Override
        void writeTransaction(BankTransaction item) throws IOException {
            json.writeStartObject();
            text("booked", item.booked());
            text("valued", item.valued());
            json.writeStringField("amount", item.amount().toPlainString());
            text("currency", item.currency());
            json.writeStringField("status", item.status().name());
            json.writeBooleanField("reversal", item.reversal());
            text("reference", item.reference());
            text("batch", item.batch());
            json.writeObjectFieldStart("counterparty");
            text("name", item.counterparty().name());
            text("account", item.counterparty().account());
            text("bank", item.counterparty().bank());
            json.writeEndObject();
            text("variableSymbol", item.symbols().variable());
            text("constantSymbol", item.symbols().constant());
            text("specificSymbol", item.symbols().specific());
            text("endToEndId", item.endToEndId());
            text("creditorReference", item.creditorReference());
            text("message", item.message());
            json.writeEndObject();
        }

        @Override
        void endStatement() throws IOException {
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    /** Absent is null: the format does not have it. */
    private void text(String name, Optional<?> value) throws IOException {
        if (value.isPresent()) {
            json.writeStringField(name, value.get().toString());
        } else {
            json.writeNullField(name);
        }
    }

    @Override
    public void close() throws IOException {
        json.writeEndArray();
        json.writeRaw('\n');
        json.close();
    }
}
