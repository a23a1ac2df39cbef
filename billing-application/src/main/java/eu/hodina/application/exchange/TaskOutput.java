package eu.hodina.application.exchange;

import eu.hodina.application.Ports;
import eu.hodina.domain.order.Order;
import eu.hodina.domain.order.OrderId;
import eu.hodina.domain.order.Task;
import eu.hodina.domain.people.Worker;
import eu.hodina.domain.people.WorkerId;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes all tasks. */
final class TaskOutput implements RowOutput {
    private final Ports ports;
    private final Map<OrderId, String> orders = new HashMap<>();
    private final Map<WorkerId, String> workers = new HashMap<>();

    TaskOutput(Ports ports) {
        this.ports = ports;
    }

    @Override
    public List<String> titles() {
        return TaskRows.TITLES;
    }

    @Override
    public long write(CsvWriter csv) throws IOException {
        List<Task> all = ports.transactions().call(this::read);
        for (Task task : all) {
            csv.plain(orders.getOrDefault(task.order(), ""));
            csv.plain(task.code());
            csv.text(task.name());
            csv.plain(task.assignee().map(workers::get).orElse(""));
            csv.plain(
                    task.estimate().isPresent()
                            ? Integer.toString(task.estimate().getAsInt())
                            : "");
            csv.plain(task.state().name());
            csv.plain(task.priority().name());
            csv.plain(task.due().map(LocalDate::toString).orElse(""));
            csv.endRow();
        }
        return all.size();
    }

    private List<Task> read() {
        for (Order order : ports.orders().all()) {
            orders.put(order.id(), order.number());
        }
        for (Worker worker : ports.workers().all()) {
            workers.put(worker.id(), worker.code());
        }
        return ports.orders().tasks();
    }
}
