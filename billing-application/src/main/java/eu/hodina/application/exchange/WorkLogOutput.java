package eu.hodina.application.exchange;

import eu.hodina.application.Ports;
import eu.hodina.domain.order.Order;
import eu.hodina.domain.order.OrderId;
import eu.hodina.domain.order.Task;
import eu.hodina.domain.order.TaskId;
import eu.hodina.domain.people.Worker;
import eu.hodina.domain.people.WorkerId;
import eu.hodina.domain.time.TimesheetEntry;
import eu.hodina.domain.time.WorkLog;
import eu.hodina.domain.time.WorkLogId;
import java.io.IOException;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes all work logs, page by page. */
final class WorkLogOutput {
    private static final int PAGE = 10_000;

    private final Ports ports;
    private final Map<WorkerId, String> workers = new HashMap<>();
    private final Map<OrderId, String> orders = new HashMap<>();
    private final Map<TaskId, String> tasks = new HashMap<>();

    WorkLogOutput(Ports ports) {
        this.ports = ports;
    }

    /** How many, without the header. */
    long write(CsvWriter csv) throws IOException {
        ports.transactions().run(this::readCodes);
        for (String title : WorkLogColumn.TITLES) {
            csv.plain(title);
        }
        csv.endRow();
        long rows = 0;
        Optional<WorkLogId> after = Optional.empty();
        List<TimesheetEntry> page = page(after);
        while (!page.isEmpty()) {
            for (TimesheetEntry entry : page) {
                write(entry, csv);
            }
            rows += page.size();
            after = Optional.of(page.get(page.size() - 1).log().id());
            page = page(after);
        }
        return rows;
    }

    private List<TimesheetEntry> page(Optional<WorkLogId> after) {
        return ports.transactions().call(() -> ports.workLogTransfer().page(after, PAGE));
    }

    private void readCodes() {
        for (Worker worker : ports.workers().all()) {
            workers.put(worker.id(), worker.code());
        }
        for (Order order : ports.orders().all()) {
            orders.put(order.id(), order.number());
        }
        for (Task task : ports.orders().tasks()) {
            tasks.put(task.id(), task.code());
        }
    }

    private void write(TimesheetEntry entry, CsvWriter csv) throws IOException {
        WorkLog log = entry.log();
        csv.plain(log.date().toString());
        csv.plain(log.start().map(LocalTime::toString).orElse(""));
        csv.plain(code(workers, log.worker()));
        csv.plain(code(orders, log.order()));
        csv.plain(code(tasks, log.task()));
        csv.plain(log.activity().value());
        csv.plain(Integer.toString(log.minutes()));
        csv.plain(log.kind().name());
        csv.text(log.writeOff().orElse(""));
        csv.text(log.note());
        csv.plain(entry.mends().map(task -> code(tasks, task)).orElse(""));
        csv.plain(entry.approval().name());
        csv.endRow();
    }

    /** One that was taken in while the file was being written is read then. */
    private <K> String code(Map<K, String> codes, K id) {
        if (!codes.containsKey(id)) {
            ports.transactions().run(this::readCodes);
        }
        String code = codes.get(id);
        if (code == null) {
            throw new IllegalStateException("there is no " + id + ", of which a work log is");
        }
        return code;
    }
}
