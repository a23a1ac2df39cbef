package eu.hodina.application.rating;

import eu.hodina.application.ReaderFormat;
import eu.hodina.application.Texts;
import eu.hodina.domain.catalog.Activity;
import eu.hodina.domain.client.Language;
import eu.hodina.domain.client.LineGrouping;
import eu.hodina.domain.order.Order;
import eu.hodina.domain.order.Task;
import eu.hodina.domain.people.Worker;
import eu.hodina.domain.rating.RatedLine;
import eu.hodina.domain.time.WorkLog;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Says in a client's words what a rated line stands for: its key becomes a name. */
final class LineTexts {
    private final Texts texts;
    private final Map<String, String> names;

    private LineTexts(Texts texts, Map<String, String> names) {
        this.texts = texts;
        this.names = names;
    }

    /** The names of whatever the client's lines are grouped by. */
    static LineTexts of(LineGrouping grouping, Language language, Facts facts) {
        Map<String, String> names = new HashMap<>();
        switch (grouping) {
            case ACTIVITY ->
                facts.activities().forEach(activity -> names.put(activity.code().value(), activity.name()));
            case TASK -> facts.tasks().forEach(task -> names.put(task.id().value(), task.name()));
            case WORKER ->
                facts.workers().forEach(worker -> names.put(worker.id().value(), worker.name()));
            case ENTRY -> facts.logs().forEach(log -> names.put(log.id().value(), entry(log, language)));
            case ORDER ->
                facts.orders().forEach(order -> names.put(order.id().value(), order.number() + " " + order.name()));
        }
        return new LineTexts(Texts.of("eu.hodina.application.rating.LineTexts", language), names);
    }

    /** What keys may stand for. */
    record Facts(
            List<Activity> activities,
            List<Order> orders,
            List<Task> tasks,
            List<Worker> workers,
            List<WorkLog> logs) {}

    private static String entry(WorkLog log, Language language) {
        String date = ReaderFormat.of(language).date(log.date());
        return log.note().isEmpty() ? date : date + " " + log.note();
    }

    String of(RatedLine line) {
        String name = names.getOrDefault(line.text(), line.text());
        return switch (line.kind()) {
            case WORK -> name;
            case MINIMUM -> texts.text("minimum", name);
            case FEE -> texts.text("fee", name);
            case CREDIT -> texts.text("credit", name);
        };
    }
}
