package eu.hodina.app.scenario;

import com.fasterxml.jackson.core.JsonGenerator;
import eu.hodina.application.exchange.scenario.JsonValue;
import eu.hodina.application.exchange.scenario.JsonValue.Kind;
import eu.hodina.application.exchange.scenario.Refusal;
import java.io.IOException;
import java.nio.file.Path;

/** What is wrong with a file, for people on one line and as JSON in the place of a result. */
record FileRefusal(Path file, String name, Refusal refusal, String line) {

    static FileRefusal of(Path file, String name, Refusal refusal) {
        return new FileRefusal(file, name, refusal, line(file, refusal));
    }

    static FileRefusal of(Path file, UnreadableFileException unreadable) {
        Refusal refusal = new Refusal("$", JsonValue.ofText(place(unreadable)), unreadable.getMessage());
        return new FileRefusal(file, nameOf(file), refusal, line(file, unreadable));
    }

    static String line(Path file, Refusal refusal) {
        return oneLine(
                file + ": " + refusal.path() + " is " + refusal.value().shown() + ", expected " + refusal.expected());
    }

    static String line(Path file, UnreadableFileException unreadable) {
        String place = place(unreadable);
        return oneLine(file + (place.isEmpty() ? "" : ", " + place) + ": expected " + unreadable.getMessage());
    }

    private static String place(UnreadableFileException unreadable) {
        return unreadable.line() == 0 ? "" : "line " + unreadable.line() + ", column " + unreadable.column();
    }

    /** The name of a scenario, or of its file where it has none. */
    static String nameOf(JsonValue document, Path file) {
        return document.field("name")
                .filter(name -> name.is(Kind.TEXT))
                .map(JsonValue::raw)
                .orElse(nameOf(file));
    }

    private static String nameOf(Path file) {
        return String.valueOf(file.getFileName());
    }

    /** Line ends of a file's name or of a key in it must not forge a line. */
    static String oneLine(String text) {
        return text.replaceAll("[\\r\\n\\u0085\\u2028\\u2029]", "?");
    }

    /** {@code {"name", "error": {"path", "value", "expected"}}}. */
    void writeTo(JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", name);
        json.writeObjectFieldStart("error");
        json.writeStringField("path", refusal.path());
        json.writeFieldName("value");
        ResultWriter.value(json, refusal.value());
        json.writeStringField("expected", refusal.expected());
        json.writeEndObject();
        json.writeEndObject();
    }
}
