package eu.hodina.application.rating;

import eu.hodina.application.ReaderFormat;
import eu.hodina.application.Texts;
import eu.hodina.domain.agreement.ClientAgreement;
import eu.hodina.domain.agreement.ServicePackage;
import eu.hodina.domain.catalog.Activity;
import eu.hodina.domain.catalog.ActivityCode;
import eu.hodina.domain.client.Language;
import eu.hodina.domain.client.LineGrouping;
import eu.hodina.domain.order.Order;
import eu.hodina.domain.order.OrderId;
import eu.hodina.domain.order.Task;
import eu.hodina.domain.people.Worker;
import eu.hodina.domain.people.WorkerId;
import eu.hodina.domain.rating.LineKey;
import eu.hodina.domain.rating.LineKind;
import eu.hodina.domain.rating.RatedLine;
import eu.hodina.domain.rating.RatingResult;
import eu.hodina.domain.time.Correction;
import eu.hodina.domain.time.WorkLog;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Says in a client's words what a rated line stands for: its key becomes a name. What the name alone leaves open is added,
 * the work to a worker's line, and to lines that share a name, who did it or what it was: {@code Jan Novák – Konzultace}.
 */
final class LineTexts {
    private final LineGrouping grouping;
    private final Texts texts;
    private final ReaderFormat format;
    private final Map<String, String> names;
    private final Map<ActivityCode, String> activities;
    private final Map<WorkerId, String> workers;
    private final Map<String, String> agreements;
    private final Set<String> packages;

    private LineTexts(LineGrouping grouping, Language language, Facts facts) {
        this.grouping = grouping;
        this.texts = Texts.of("eu.hodina.application.rating.LineTexts", language);
        this.format = ReaderFormat.of(language);
        this.names = names(grouping, language, facts);
        this.activities = facts.activities().stream()
                .collect(Collectors.toMap(
                        Activity::code, activity -> language.of(activity.name()), (older, newer) -> newer));
        this.workers = facts.workers().stream().collect(Collectors.toMap(Worker::id, Worker::name));
        this.agreements = facts.agreements().stream()
                .collect(Collectors.toMap(one -> one.id().value(), one -> language.of(one.name())));
        this.packages = facts.agreements().stream()
                .filter(one -> one.terms() instanceof ServicePackage)
                .map(one -> one.id().value())
                .collect(Collectors.toSet());
    }

    static LineTexts of(LineGrouping grouping, Language language, Facts facts) {
        return new LineTexts(grouping, language, facts);
    }

    /** What keys may stand for. */
    record Facts(
            List<Activity> activities,
            List<Order> orders,
            List<Task> tasks,
            List<Worker> workers,
            List<WorkLog> logs,
            List<Correction> corrections,
            List<ClientAgreement> agreements) {}

    private static Map<String, String> names(LineGrouping grouping, Language language, Facts facts) {
        Map<String, String> names = new HashMap<>();
        switch (grouping) {
            case ACTIVITY ->
                facts.activities()
                        .forEach(activity -> names.put(activity.code().value(), language.of(activity.name())));
            case TASK -> facts.tasks().forEach(task -> names.put(task.id().value(), task.name()));
            case WORKER ->
                facts.workers().forEach(worker -> names.put(worker.id().value(), worker.name()));
            case ENTRY -> nameEntries(names, language, facts);
            case ORDER ->
                facts.orders().forEach(order -> names.put(order.id().value(), order.number() + " " + order.name()));
        }
        return names;
    }

    /** A correction is named as the log in whose place it stands. */
    private static void nameEntries(Map<String, String> names, Language language, Facts facts) {
        Map<String, String> corrections = facts.corrections().stream()
                .collect(Collectors.toMap(
                        one -> one.corrects().value(), one -> one.id().value()));
        for (WorkLog log : facts.logs()) {
            Optional<String> id = Optional.of(log.id().value());
            while (id.isPresent()) {
                names.put(id.get(), entry(log, language));
                id = Optional.ofNullable(corrections.get(id.get()));
            }
        }
    }

    private static String entry(WorkLog log, Language language) {
        String date = ReaderFormat.of(language).date(log.date());
        return log.note().isEmpty() ? date : date + " " + log.note();
    }

    /** Lines of an order with an invoice of its own stand apart from others of the same name. */
    private record NameOnInvoice(String text, Optional<OrderId> order) {
        static NameOnInvoice of(RatedLine line) {
            return new NameOnInvoice(line.text(), line.order());
        }
    }

    /** One a line of the result, in its order. */
    List<String> of(RatingResult result) {
        Map<Integer, List<WorkLog>> works = new HashMap<>();
        result.charges()
                .forEach(charge -> charge.line()
                        .ifPresent(line -> works.computeIfAbsent(line, none -> new ArrayList<>())
                                .add(charge.work())));
        Map<NameOnInvoice, Long> keys = result.lines().stream()
                .filter(line -> line.kind() == LineKind.WORK)
                .collect(Collectors.groupingBy(NameOnInvoice::of, Collectors.counting()));
        List<String> all = new ArrayList<>();
        for (int i = 0; i < result.lines().size(); i++) {
            RatedLine line = result.lines().get(i);
            boolean shared = keys.getOrDefault(NameOnInvoice.of(line), 0L) > 1;
            all.add(text(line, shared, works.getOrDefault(i, List.of())));
        }
        return all;
    }

    /** What a difference of a line is called: as the line itself, with the first day of the period. */
    String difference(LineKey key, Optional<String> line) {
        String name =
                line.orElseGet(() -> agreements.getOrDefault(key.text(), names.getOrDefault(key.text(), key.text())));
        return texts.text("difference", name, format.date(key.rated().from()));
    }

    private String text(RatedLine line, boolean shared, List<WorkLog> works) {
        String name = names.getOrDefault(line.text(), line.text());
        return switch (line.kind()) {
            case WORK ->
                name + addition(shared, works).map(more -> " – " + more).orElse("");
            case MINIMUM -> texts.text("minimum", name);
            case FEE -> fee(line);
            case CREDIT -> texts.text("credit", agreements.getOrDefault(line.text(), line.text()));
            case DIFFERENCE ->
                texts.text("difference", name, line.period().map(format::date).orElse(""));
        };
    }

    /** Of a known agreement, by its name, with the first day of the period that it pays for or the day of purchase. */
    private String fee(RatedLine line) {
        Optional<String> name = Optional.ofNullable(agreements.get(line.text()));
        return name.isEmpty()
                ? texts.text("fee", line.text())
                : texts.text(
                        packages.contains(line.text()) ? "fee.bought" : "fee.period",
                        name.get(),
                        line.period().map(format::date).orElse(""));
    }

    /** Lines of one key differ by their price, which differs by who worked or what was done. */
    private Optional<String> addition(boolean shared, List<WorkLog> works) {
        Optional<String> activity = only(works, WorkLog::activity).map(activities::get);
        Optional<String> worker = only(works, WorkLog::worker).map(workers::get);
        return switch (grouping) {
            case WORKER -> activity;
            case ENTRY -> Optional.empty();
            case ACTIVITY -> shared ? worker : Optional.empty();
            case TASK, ORDER -> shared ? activity.or(() -> worker) : Optional.empty();
        };
    }

    private static <T> Optional<T> only(List<WorkLog> works, Function<WorkLog, T> of) {
        List<T> distinct = works.stream().map(of).distinct().toList();
        return distinct.size() == 1 ? Optional.of(distinct.get(0)) : Optional.empty();
    }
}
