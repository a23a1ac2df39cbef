package eu.hodina.app;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import eu.hodina.application.Ports;
import eu.hodina.application.reminder.ReminderRun;
import eu.hodina.application.reminder.ReminderRun.Outcome;
import eu.hodina.domain.client.Client;
import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.client.Language;
import eu.hodina.domain.reminder.ReminderLetter;
import eu.hodina.domain.reminder.ReminderPlan;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;

/** What {@code billing remind} prints: a table for people, or one JSON object. */
final class RemindReport {
    private final ReminderRun run;
    private final boolean dryRun;
    private final Map<ClientId, String> codes;

    private RemindReport(ReminderRun run, boolean dryRun, Map<ClientId, String> codes) {
        this.run = run;
        this.dryRun = dryRun;
        this.codes = codes;
    }

    static RemindReport of(ReminderRun run, boolean dryRun, Ports ports) {
        Map<ClientId, String> codes = new HashMap<>();
        ports.transactions().run(() -> {
            run.letters().forEach(one -> codes.computeIfAbsent(one.letter().client(), id -> code(ports, id)));
            run.plan()
                    .held()
                    .forEach(held ->
                            codes.computeIfAbsent(held.overdue().invoice().client(), id -> code(ports, id)));
        });
        return new RemindReport(run, dryRun, codes);
    }

    private static String code(Ports ports, ClientId id) {
        return ports.clients().find(id).map(Client::code).orElse(id.value());
    }

    private String code(ClientId client) {
        return Objects.requireNonNull(codes.get(client), client.value());
    }

    String table(Language language) {
        ResourceBundle words = words(language);
        StringBuilder text = new StringBuilder();
        for (Outcome one : run.letters()) {
            ReminderLetter letter = one.letter();
            text.append(code(letter.client())).append("  ");
            text.append(words.getString(letter.stage().name())).append("  ").append(letter.open());
            text.append("  ").append(fate(one, words)).append('\n');
            for (ReminderLetter.Item item : letter.items()) {
                text.append("    ").append(item.invoice().number()).append("  ");
                text.append(item.invoice().open())
                        .append("  ")
                        .append(item.daysOverdue())
                        .append(' ');
                text.append(words.getString("days")).append("  ");
                text.append(words.getString(item.reaches().map(Enum::name).orElse("listed")))
                        .append('\n');
            }
        }
        for (ReminderPlan.Held held : run.plan().held()) {
            text.append(code(held.overdue().invoice().client())).append("  ");
            text.append(held.overdue().invoice().number()).append("  ");
            text.append(held.overdue().invoice().open()).append("  ");
            text.append(words.getString("held")).append(": ");
            text.append(words.getString(held.reason().name())).append('\n');
        }
        return text.append(summary(words)).append('\n').toString();
    }

    private String summary(ResourceBundle words) {
        int planned = run.letters().size() - run.failed();
        return String.format(
                Locale.ROOT,
                words.getString(dryRun ? "summary.dry" : "summary"),
                run.plan().asOf(),
                dryRun ? planned : run.sent(),
                run.waiting(),
                run.failed(),
                run.plan().held().size());
    }

    private String fate(Outcome one, ResourceBundle words) {
        if (one.failure().isPresent()) {
            return words.getString("failed") + ": " + one.failure().get();
        }
        if (one.release().isPresent()) {
            return words.getString("waits") + " " + one.release().get();
        }
        return words.getString(dryRun ? "planned" : "sent");
    }

    private static ResourceBundle words(Language language) {
        String file = "/eu/hodina/app/remind_" + language.locale().getLanguage() + ".properties";
        try (InputStreamReader reader = new InputStreamReader(
                Objects.requireNonNull(RemindReport.class.getResourceAsStream(file), file), StandardCharsets.UTF_8)) {
            return new PropertyResourceBundle(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    String json() {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.writeStartObject();
            json.writeStringField("date", run.plan().asOf().toString());
            json.writeBooleanField("dryRun", dryRun);
            json.writeNumberField("sent", run.sent());
            json.writeNumberField("waiting", run.waiting());
            json.writeNumberField("failed", run.failed());
            json.writeNumberField("withdrawn", run.withdrawn().size());
            json.writeArrayFieldStart("letters");
            for (Outcome one : run.letters()) {
                letter(json, one);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("held");
            for (ReminderPlan.Held held : run.plan().held()) {
                json.writeStartObject();
                json.writeStringField("client", code(held.overdue().invoice().client()));
                json.writeStringField(
                        "invoice", held.overdue().invoice().number().value());
                json.writeStringField("reason", held.reason().name());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory cannot be written", e);
        }
        return text.append('\n').toString();
    }

    private void letter(JsonGenerator json, Outcome one) throws IOException {
        ReminderLetter letter = one.letter();
        json.writeStartObject();
        json.writeStringField("client", code(letter.client()));
        json.writeStringField("account", letter.account().value());
        json.writeStringField("stage", letter.stage().name());
        json.writeStringField("currency", letter.currency().getCurrencyCode());
        json.writeStringField("open", letter.open().toPlainString());
        json.writeStringField("payBy", letter.payBy().toString());
        optional(json, "mail", one.mail().map(Object::toString));
        optional(json, "release", one.release().map(Object::toString));
        optional(json, "failure", one.failure());
        json.writeArrayFieldStart("documents");
        for (ReminderLetter.Item item : letter.items()) {
            json.writeStartObject();
            json.writeStringField("number", item.invoice().number().value());
            json.writeStringField("open", item.invoice().open().toPlainString());
            json.writeNumberField("daysOverdue", item.daysOverdue());
            optional(json, "reaches", item.reaches().map(Enum::name));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void optional(JsonGenerator json, String name, Optional<String> value) throws IOException {
        if (value.isPresent()) {
            json.writeStringField(name, value.get());
        }
    }
}
