package eu.hodina.application.exchange;

import eu.hodina.application.catalog.Activities;
import eu.hodina.application.order.Orders;
import eu.hodina.application.people.Workers;
import eu.hodina.domain.catalog.Activity;
import eu.hodina.domain.order.Order;
import eu.hodina.domain.order.Task;
import eu.hodina.domain.people.Worker;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the codes in a file mean, read once an import. */
final class WorkLogReferences {
    private final Map<String, Worker> workers = new HashMap<>();
    private final Map<String, Order> orders = new HashMap<>();
    private final Map<String, Task> tasks = new HashMap<>();
    private final Map<String, List<Activity>> activities = new HashMap<>();

    WorkLogReferences(Workers workers, Orders orders, Activities activities) {
        workers.all().forEach(worker -> this.workers.put(worker.code(), worker));
        orders.all().forEach(order -> this.orders.put(order.number(), order));
        orders.tasks().forEach(task -> tasks.put(task.code(), task));
        activities
                .all()
                .forEach(version -> this.activities
                        .computeIfAbsent(version.code().value(), code -> new ArrayList<>())
                        .add(version));
    }

    Optional<Worker> worker(String code) {
        return Optional.ofNullable(workers.get(code));
    }

    Optional<Order> order(String number) {
        return Optional.ofNullable(orders.get(number));
    }

    Optional<Task> task(String code) {
        return Optional.ofNullable(tasks.get(code));
    }

    /** All versions; empty for a code that is none. */
    List<Activity> activity(String code) {
        return activities.getOrDefault(code, List.of());
    }
}
