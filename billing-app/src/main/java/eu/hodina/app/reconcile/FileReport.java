package eu.hodina.app.reconcile;

import com.fasterxml.jackson.core.JsonGenerator;
import eu.hodina.app.ExitCode;
import eu.hodina.app.Failures;
import eu.hodina.app.statement.PrintableText;
import eu.hodina.application.Texts;
import eu.hodina.application.payment.ImportReport;
import eu.hodina.application.payment.ReconcileBooks;
import eu.hodina.application.payment.UnreadableStatementException;
import eu.hodina.domain.client.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What became of a file of the watched folder: beside {@code a.xml} lie {@code a.xml.report.json} for programs and
 * {@code a.xml.report.txt} for people.
 */
final class FileReport {
    /** In front of all that may be long. */
    private static final int HEAD = 4_096;

    private final String file;
    private final Instant at;
    private final Optional<ReconcileBooks.Outcome> outcome;
    private final Optional<RuntimeException> failure;

    private FileReport(
            String file, Instant at, Optional<ReconcileBooks.Outcome> outcome, Optional<RuntimeException> failure) {
        this.file = Objects.requireNonNull(file, "file");
        this.at = Objects.requireNonNull(at, "at");
        this.outcome = outcome;
        this.failure = failure;
    }

    static FileReport done(String file, Instant at, ReconcileBooks.Outcome outcome) {
        return new FileReport(file, at, Optional.of(outcome), Optional.empty());
    }

    static FileReport failed(String file, Instant at, RuntimeException failure) {
        return new FileReport(file, at, Optional.empty(), Optional.of(failure));
    }

    boolean isDone() {
        return outcome.isPresent();
    }

    ExitCode code() {
        return outcome.map(one -> one.answer().needPerson() == 0 ? ExitCode.DONE : ExitCode.NEEDS_A_PERSON)
                .orElse(ExitCode.BAD_INPUT);
    }

    /** For the terminal: {@code a.xml: 3 new of 3, 0 known, 2 certain, 1 for a person}. */
    String line(Language language) {
        return PrintableText.of(outcome.map(one -> ReconcileTable.counts(
                        one.reports().get(0), one.answer().needPerson(), Texts.of(ReconcileTable.TEXTS, language)))
                .orElseGet(this::problem));
    }

    /** It names the file. */
    private String problem() {
        String text = failure.map(Failures::oneLine).orElse("");
        return text.startsWith(file) ? text : file + ": " + text;
    }

    /**
     * Writes the two files, the one for people first; where a run that was killed before it moved the file has left them,
     * they stay, for they say more.
     *
     * @param name under which the file will lie there
     * @return whether they are there; not where another file of this name, or its report, is
     */
    boolean isThereOrWritten(Path where, String name, Language language) throws IOException {
        Path json = where.resolve(name + ".report.json");
        Path text = where.resolve(name + ".report.txt");
        if (isThere(where.resolve(name))) {
            return false;
        }
        if (isThere(json)) {
            return isOfThis(json);
        }
        if (isThere(text)) {
            return false;
        }
        Inbox.write(text, out -> writeText(out, language));
        Inbox.write(json, this::writeJson);
        return true;
    }

    private static boolean isThere(Path path) {
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    }

    private boolean isOfThis(Path json) throws IOException {
        if (outcome.isEmpty() || !Files.isRegularFile(json, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(json, LinkOption.NOFOLLOW_LINKS)) {
            String head = new String(in.readNBytes(HEAD), StandardCharsets.UTF_8);
            return head.contains('"' + outcome.get().reports().get(0).sha256() + '"');
        }
    }

    private void writeText(OutputStream out, Language language) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        if (outcome.isPresent()) {
            ReconcileTable.of(language).write(outcome.get(), writer);
        } else {
            writer.write(line(language));
            writer.write(System.lineSeparator());
        }
        writer.flush();
    }

    private void writeJson(OutputStream out) throws IOException {
        ReconcileJson.write(out, json -> {
            json.writeStringField("file", file);
            json.writeStringField("state", isDone() ? "DONE" : "FAILED");
            json.writeStringField("at", at.toString());
            if (outcome.isPresent()) {
                booked(outcome.get(), json);
            } else {
                refused(failure.orElseThrow(), json);
            }
        });
    }

    private static void booked(ReconcileBooks.Outcome outcome, JsonGenerator json) throws IOException {
        ImportReport report = outcome.reports().get(0);
        json.writeStringField("sha256", report.sha256());
        json.writeNumberField("needPerson", outcome.answer().needPerson());
        ReconcileJson.counts(report, json);
        ReconcileJson.earlier(outcome.earlier(), json);
        ReconcileJson.fields(outcome.answer(), json);
    }

    private static void refused(RuntimeException failure, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("error");
        if (failure instanceof UnreadableStatementException place) {
            number("line", place.line(), json);
            number("byte", place.offset(), json);
            json.writeStringField("message", place.reason());
        } else {
            number("line", OptionalLong.empty(), json);
            number("byte", OptionalLong.empty(), json);
            json.writeStringField("message", Failures.oneLine(failure));
        }
        json.writeEndObject();
    }

    private static void number(String name, OptionalLong value, JsonGenerator json) throws IOException {
        if (value.isPresent()) {
            json.writeNumberField(name, value.getAsLong());
        } else {
            json.writeNullField(name);
        }
    }
}
