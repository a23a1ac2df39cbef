package eu.hodina.application.memory;

import eu.hodina.application.order.OrderFilter;
import eu.hodina.application.order.Orders;
import eu.hodina.application.rating.RatedCharge;
import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.money.CodePoints;
import eu.hodina.domain.money.Money;
import eu.hodina.domain.order.Order;
import eu.hodina.domain.order.OrderId;
import eu.hodina.domain.order.Task;
import eu.hodina.domain.order.TaskId;
import java.util.Collection;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Twin of the orders, whose numbers are unique, and of their tasks, whose codes are. */
final class MemoryOrders implements Orders {
    private final Shelf<OrderId, Order> orders;
    private final Shelf<TaskId, Task> tasks;
    private final MemoryWorkLogs workLogs;
    private final MemoryRatedPeriods ratedPeriods;

    MemoryOrders(MemoryTransactions transactions, MemoryWorkLogs workLogs, MemoryRatedPeriods ratedPeriods) {
        this.orders = transactions.shelf();
        this.tasks = transactions.shelf();
        this.workLogs = workLogs;
        this.ratedPeriods = ratedPeriods;
    }

    @Override
    public void add(Order order) {
        if (isTaken(order.number())) {
            throw new IllegalStateException("it is there already: " + order.number());
        }
        orders.add(order.id(), order);
    }

    @Override
    public void addTask(Task task) {
        refuseTaken(task);
        tasks.add(task.id(), task);
    }

    void replaceTask(Task task) {
        refuseTaken(task);
        tasks.put(task.id(), task);
    }

    private void refuseTaken(Task task) {
        if (allTasks()
                .anyMatch(
                        other -> other.code().equals(task.code()) && !other.id().equals(task.id()))) {
            throw new IllegalStateException("it is there already: " + task.code());
        }
    }

    Stream<Task> allTasks() {
        return tasks.all();
    }

    @Override
    public Optional<Task> findTask(TaskId id) {
        return tasks.all().filter(task -> task.id().equals(id)).findFirst();
    }

    @Override
    public List<Order> all() {
        return list(order -> true);
    }

    @Override
    public List<Order> of(Optional<ClientId> client) {
        return list(order -> order.client().equals(client));
    }

    private List<Order> list(Predicate<Order> which) {
        return orders.all()
                .filter(which)
                .sorted(Comparator.comparing(Order::number, CodePoints::compare))
                .toList();
    }

    @Override
    public List<Task> tasks() {
        return tasks.all()
                .sorted(Comparator.comparing(Task::code, CodePoints::compare))
                .toList();
    }

    @Override
    public List<Task> tasks(Collection<OrderId> some) {
        return tasks().stream().filter(task -> some.contains(task.order())).toList();
    }

    @Override
    public void replace(Order order) {
        orders.put(order.id(), order);
    }

    @Override
    public Optional<Order> find(OrderId id) {
        return orders.find(id);
    }

    @Override
    public boolean isTaken(String number) {
        return orders.all().anyMatch(order -> order.number().equals(number));
    }

    @Override
    public List<Order> these(Collection<OrderId> ids) {
        return list(order -> ids.contains(order.id()));
    }

    @Override
    public List<Order> page(OrderFilter filter, Optional<String> after, int limit) {
        return list(order -> (filter.client().isEmpty() || filter.client().equals(order.client()))
                        && filter.state().map(order.state()::equals).orElse(true))
                .stream()
                .filter(order -> after.isEmpty() || CodePoints.compare(order.number(), after.get()) > 0)
                .limit(limit)
                .toList();
    }

    @Override
    public long minutes(OrderId id) {
        return workLogs.minutesOf(id);
    }

    @Override
    public Money rated(OrderId id, Currency currency) {
        return ratedPeriods
                .all()
                .filter(rated -> rated.currency().equals(currency))
                .flatMap(rated -> rated.charges().stream())
                .filter(charge -> charge.order().equals(id))
                .map(RatedCharge::amount)
                .reduce(Money.zero(currency), Money::plus);
    }

    @Override
    public List<OrderId> budgeted() {
        return orders.all()
                .filter(order -> !order.management().budget().isEmpty())
                .filter(order -> !order.state().isClosed())
                .map(Order::id)
                .sorted()
                .toList();
    }
}
