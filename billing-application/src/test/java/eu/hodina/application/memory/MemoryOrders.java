package eu.hodina.application.memory;

import eu.hodina.application.order.Orders;
import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.order.Order;
import eu.hodina.domain.order.Task;
import eu.hodina.domain.order.TaskId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Twin of the orders, by number, and of their tasks, by code; both are unique. */
final class MemoryOrders implements Orders {
    private final Shelf<String, Order> orders;
    private final Shelf<String, Task> tasks;

    MemoryOrders(MemoryTransactions transactions) {
        this.orders = transactions.shelf();
        this.tasks = transactions.shelf();
    }

    @Override
    public void add(Order order) {
        orders.add(order.number(), order);
    }

    @Override
    public void addTask(Task task) {
        tasks.add(task.code(), task);
    }

    @Override
    public Optional<Task> findTask(TaskId id) {
        return tasks.all().filter(task -> task.id().equals(id)).findFirst();
    }

    @Override
    public List<Order> all() {
        return orders.all().sorted(Comparator.comparing(Order::number)).toList();
    }

    @Override
    public List<Order> of(Optional<ClientId> client) {
        return all().stream().filter(order -> order.client().equals(client)).toList();
    }

    @Override
    public List<Task> tasks() {
        return tasks.all().sorted(Comparator.comparing(Task::code)).toList();
    }
}
