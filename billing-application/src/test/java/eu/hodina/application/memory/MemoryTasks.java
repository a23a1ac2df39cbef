package eu.hodina.application.memory;

import eu.hodina.application.order.TaskPlace;
import eu.hodina.application.order.Tasks;
import eu.hodina.domain.money.CodePoints;
import eu.hodina.domain.order.OrderId;
import eu.hodina.domain.order.Task;
import eu.hodina.domain.people.WorkerId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Twin of the tasks, which stand beside the orders. */
final class MemoryTasks implements Tasks {
    private final MemoryOrders orders;

    MemoryTasks(MemoryOrders orders) {
        this.orders = orders;
    }

    @Override
    public void replace(Task task) {
        orders.replaceTask(task);
    }

    @Override
    public Optional<Task> findByCode(String code) {
        return orders.allTasks().filter(task -> task.code().equals(code)).findFirst();
    }

    @Override
    public List<Task> ofOrder(OrderId order, Optional<String> after, int limit) {
        return orders.allTasks()
                .filter(task -> task.order().equals(order))
                .filter(task -> after.isEmpty() || CodePoints.compare(task.code(), after.get()) > 0)
                .sorted(Comparator.comparing(Task::code, CodePoints::compare))
                .limit(limit)
                .toList();
    }

    @Override
    public List<Task> toDo(WorkerId assignee, Optional<TaskPlace> after, int limit) {
        return toDo(
                orders.allTasks().filter(task -> task.assignee().equals(Optional.of(assignee))), true, after, limit);
    }

    @Override
    public List<Task> toDoBesides(Optional<WorkerId> besides, Optional<TaskPlace> after, int limit) {
        return toDo(
                orders.allTasks()
                        .filter(task -> besides.isEmpty() || !task.assignee().equals(besides)),
                false,
                after,
                limit);
    }

    private static List<Task> toDo(Stream<Task> tasks, boolean own, Optional<TaskPlace> after, int limit) {
        return tasks.filter(task -> !task.state().isClosed())
                .filter(task -> after.isEmpty() || TaskPlace.of(task, own).compareTo(after.get()) > 0)
                .sorted(Comparator.comparing(task -> TaskPlace.of(task, own)))
                .limit(limit)
                .toList();
    }
}
