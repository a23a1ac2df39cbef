package eu.hodina.app.check;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import eu.hodina.application.insight.check.Breach;
import eu.hodina.application.insight.check.CheckBooks;
import eu.hodina.application.insight.check.CheckOutcome;
import eu.hodina.application.insight.check.Law;
import eu.hodina.domain.client.Language;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;

/** The outcome as one JSON object: each law with what it found, then the places. */
final class CheckJson {
    private CheckJson() {}

    static void write(CheckOutcome outcome, Findings findings, Language language, PrintWriter out) {
        try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.useDefaultPrettyPrinter();
            json.writeStartObject();
            json.writeBooleanField("sound", outcome.isSound());
            json.writeNumberField("breaches", outcome.breaches());
            json.writeNumberField("warnings", outcome.warnings());
            json.writeArrayFieldStart("laws");
            for (Law law : CheckBooks.named(outcome.laws())) {
                json.writeStartObject();
                json.writeStringField("name", law.name());
                json.writeStringField("proves", law.proves(language));
                json.writeNumberField("found", findings.countOf(law.name()));
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeArrayFieldStart("places");
            for (Breach breach : findings.shown()) {
                place(json, breach);
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        out.println();
    }

    private static void place(JsonGenerator json, Breach breach) throws IOException {
        json.writeStartObject();
        json.writeStringField("law", breach.law());
        json.writeStringField("severity", breach.severity().name());
        json.writeStringField("kind", breach.kind());
        json.writeStringField("id", breach.id());
        json.writeFieldName("number");
        if (breach.number().isPresent()) {
            json.writeString(breach.number().get());
        } else {
            json.writeNull();
        }
        json.writeStringField("place", breach.place());
        json.writeStringField("expected", breach.expected());
        json.writeStringField("found", breach.found());
        json.writeEndObject();
    }
}
