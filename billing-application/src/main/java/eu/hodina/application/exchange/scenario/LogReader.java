package eu.hodina.application.exchange.scenario;

import eu.hodina.domain.catalog.Activity;
import eu.hodina.domain.catalog.ActivityCode;
import eu.hodina.domain.money.DatePeriod;
import eu.hodina.domain.order.OrderId;
import eu.hodina.domain.order.TaskId;
import eu.hodina.domain.people.WorkerId;
import eu.hodina.domain.time.Correction;
import eu.hodina.domain.time.WorkKind;
import eu.hodina.domain.time.WorkLog;
import eu.hodina.domain.time.WorkLogId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads work logs and corrections. */
final class LogReader {
    private static final Set<String> OF_LOG =
            Set.of("id", "order", "task", "worker", "activity", "date", "start", "minutes", "kind", "writeOff");
    private static final Set<String> OF_CORRECTION = Set.of("id", "corrects", "minutes", "writeOff");
    private static final LocalDate SOME_DAY = LocalDate.of(2000, 1, 1);

    private final Scalars scalars;
    private final Refusals refusals;
    private final CatalogReader catalog;
    private final PartyReader parties;
    private final Optional<DatePeriod> period;
    private final Known<JsonValue> entries;
    private final Map<String, String> orderOfTask = new HashMap<>();
    final List<WorkLog> logs = new ArrayList<>();
    final List<Correction> corrections = new ArrayList<>();

    /** @param period none where it is refused itself */
    LogReader(Scalars scalars, CatalogReader catalog, PartyReader parties, Optional<DatePeriod> period) {
        this.scalars = scalars;
        this.refusals = scalars.refusals();
        this.catalog = catalog;
        this.parties = parties;
        this.period = period;
        this.entries = new Known<>(refusals, "a work log");
    }

    /** The entry of a log or a correction. */
    Optional<JsonValue> entryOf(WorkLogId id) {
        return entries.find(id.value());
    }

    void read(List<JsonValue> list) {
        Map<Correction, JsonValue> references = new IdentityHashMap<>();
        for (JsonValue entry : list) {
            int before = refusals.count();
            if (entry.field("corrects").isPresent()) {
                Correction correction = correction(entry);
                corrections.add(correction);
                references.put(correction, entry.field("corrects").orElseThrow());
            } else {
                logs.add(log(entry));
            }
            if (refusals.count() > before) {
                entries.markIncomplete();
            }
        }
        refuseUnknownAndSecond(references);
    }

    private WorkLogId id(Fields fields) {
        int before = refusals.count();
        String id = fields.required("id").map(scalars::id).orElse("?");
        if (refusals.count() == before && !entries.add(id, fields.object())) {
            refusals.add(fields.required("id").orElseThrow(), "an id that no other log has");
        }
        return new WorkLogId(id);
    }

    private Correction correction(JsonValue entry) {
        Fields fields = new Fields(entry, refusals, OF_CORRECTION);
        WorkLogId id = id(fields);
        String corrects = fields.required("corrects").map(scalars::id).orElse("?");
        int minutes =
                fields.required("minutes").map(of -> scalars.number(of, 0)).orElse(0);
        boolean itself = corrects.equals(id.value());
        if (itself) {
            refusals.add(fields.required("corrects").orElseThrow(), "the id of another log");
        }
        return new Correction(
                id,
                new WorkLogId(itself ? corrects + "?" : corrects),
                minutes,
                fields.optional("writeOff").map(scalars::text));
    }

    private WorkLog log(JsonValue entry) {
        Fields fields = new Fields(entry, refusals, OF_LOG);
        WorkLogId id = id(fields);
        int unread = refusals.count();
        OrderId order = new OrderId(fields.required("order").map(this::order).orElse("?"));
        TaskId task = new TaskId(fields.required("task").map(scalars::id).orElse("?"));
        if (refusals.count() == unread) {
            fields.optional("task").ifPresent(value -> oneOrder(value, task.value(), order.value()));
        }
        WorkerId worker =
                new WorkerId(fields.required("worker").map(scalars::id).orElse("?"));
        int before = refusals.count();
        ActivityCode activity =
                fields.required("activity").map(catalog::reference).orElse(new ActivityCode("?"));
        LocalDate date = fields.required("date").map(this::date).orElse(SOME_DAY);
        if (refusals.count() == before) {
            fields.optional("activity").ifPresent(value -> versionOn(value, activity, date));
        }
        return new WorkLog(
                id,
                order,
                task,
                worker,
                activity,
                date,
                fields.optional("start").map(scalars::time),
                fields.required("minutes").map(of -> scalars.number(of, 1)).orElse(1),
                fields.optional("kind")
                        .map(of -> scalars.oneOf(of, WorkKind.values()))
                        .orElse(WorkKind.BILLABLE),
                fields.optional("writeOff").map(scalars::text),
                "");
    }

    private String order(JsonValue value) {
        int before = refusals.count();
        String id = scalars.id(value);
        if (refusals.count() == before) {
            parties.orders.refer(value, id);
        }
        return id;
    }

    private void oneOrder(JsonValue value, String task, String order) {
        String first = orderOfTask.putIfAbsent(task, order);
        if (first != null && !first.equals(order)) {
            refusals.add(value, "a task of order " + order + "; this one is of " + first);
        }
    }

    private LocalDate date(JsonValue value) {
        int before = refusals.count();
        LocalDate date = scalars.date(value);
        if (refusals.count() == before && period.isPresent() && !period.get().contains(date)) {
            refusals.add(
                    value,
                    "a date from " + period.get().from() + " to " + period.get().to());
        }
        return date;
    }

    private void versionOn(JsonValue value, ActivityCode code, LocalDate date) {
        List<Activity> versions = catalog.activities.find(code.value()).orElse(List.of());
        boolean valid = versions.stream().anyMatch(version -> version.validity().contains(date));
        if (!valid && !catalog.activities.isIncomplete()) {
            refusals.add(value, "an activity with a version on " + date);
        }
    }

    /** A correction may stand before what it corrects. */
    private void refuseUnknownAndSecond(Map<Correction, JsonValue> references) {
        Set<WorkLogId> reached = new HashSet<>();
        logs.forEach(log -> reached.add(log.id()));
        Map<WorkLogId, Correction> byCorrected = new HashMap<>();
        for (Correction correction : corrections) {
            JsonValue at = references.get(correction);
            entries.refer(at, correction.corrects().value());
            if (byCorrected.putIfAbsent(correction.corrects(), correction) != null) {
                refusals.add(at, "a log that nothing else corrects; correct the correction");
            }
        }
        for (WorkLog log : logs) {
            Correction next = byCorrected.get(log.id());
            while (next != null && reached.add(next.id())) {
                next = byCorrected.get(next.id());
            }
        }
        for (Correction correction : corrections) {
            boolean known = entries.find(correction.corrects().value()).isPresent();
            if (known && !reached.contains(correction.corrects()) && !entries.isIncomplete()) {
                refusals.add(references.get(correction), "a log, or a correction that corrects one in the end");
            }
        }
    }
}
