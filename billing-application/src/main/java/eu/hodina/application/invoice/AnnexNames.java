package eu.hodina.application.invoice;

import eu.hodina.application.Ports;
import eu.hodina.application.rating.RatedCharge;
import eu.hodina.application.time.WorkLogs;
import eu.hodina.domain.agreement.AgreementId;
import eu.hodina.domain.agreement.AgreementPeriod;
import eu.hodina.domain.catalog.Activity;
import eu.hodina.domain.client.Language;
import eu.hodina.domain.invoice.InvoiceContent;
import eu.hodina.domain.invoice.WorkAnnex;
import eu.hodina.domain.money.DatePeriod;
import eu.hodina.domain.order.OrderId;
import eu.hodina.domain.order.TaskId;
import eu.hodina.domain.people.Worker;
import eu.hodina.domain.people.WorkerId;
import eu.hodina.domain.time.TimesheetEntry;
import eu.hodina.domain.time.WorkLog;
import eu.hodina.domain.time.WorkLogId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What the things of an annex are called, in the language of its document. */
final class AnnexNames {
    private final Ports ports;
    private final Language language;
    private final List<Activity> activities;
    private final Map<WorkerId, String> workers;
    private final Map<AgreementId, String> agreements;
    private final Map<OrderId, String> orders = new HashMap<>();
    private final Map<TaskId, String> tasks = new HashMap<>();
    private final Map<WorkLogId, WorkLog> logs = new HashMap<>();

    AnnexNames(Ports ports, InvoiceContent content) {
        this.ports = ports;
        this.language = content.language();
        this.activities = ports.activities().all();
        this.workers = ports.workers().all().stream().collect(Collectors.toMap(Worker::id, Worker::name));
        this.agreements = ports.agreements().of(content.client()).stream()
                .collect(Collectors.toMap(one -> one.id(), one -> language.of(one.name())));
    }

    /** Reads the logs of some charges, with their orders and tasks. */
    void learn(List<RatedCharge> charges, DatePeriod days) {
        Set<OrderId> some = charges.stream().map(RatedCharge::order).collect(Collectors.toSet());
        ports.orders().these(some).forEach(order -> orders.put(order.id(), order.number() + " " + order.name()));
        ports.orders().tasks(some).forEach(task -> tasks.put(task.id(), task.name()));
        ports.workLogs().of(some, days).forEach(log -> logs.put(log.id(), log));
    }

    /** None for a log that is gone: what is not billed may be removed. */
    Optional<WorkAnnex.Row> row(RatedCharge charge, List<AgreementPeriod> drawn) {
        return log(ports.workLogs(), charge.log())
                .map(log -> new WorkAnnex.Row(
                        log.date(),
                        workers.getOrDefault(log.worker(), log.worker().value()),
                        orders.getOrDefault(charge.order(), charge.order().value()),
                        tasks.getOrDefault(log.task(), log.task().value()),
                        activity(log),
                        log.note(),
                        charge.measured(),
                        charge.billed(),
                        charge.disposition(),
                        covering(drawn),
                        charge.amount()));
    }

    /** Most are known; one whose approval was taken back since is asked for. */
    private Optional<WorkLog> log(WorkLogs all, WorkLogId id) {
        return Optional.ofNullable(logs.get(id)).or(() -> all.find(id).map(TimesheetEntry::log));
    }

    private String activity(WorkLog log) {
        return activities.stream()
                .filter(one ->
                        one.code().equals(log.activity()) && one.validity().contains(log.date()))
                .findFirst()
                .map(one -> language.of(one.name()))
                .orElse(log.activity().value());
    }

    /** A log whose pieces were covered by several agreements names them all. */
    private Optional<String> covering(List<AgreementPeriod> drawn) {
        return drawn.isEmpty()
                ? Optional.empty()
                : Optional.of(drawn.stream()
                        .map(one -> agreement(one.agreement()))
                        .distinct()
                        .collect(Collectors.joining(", ")));
    }

    String agreement(AgreementId id) {
        return agreements.getOrDefault(id, id.value());
    }
}
