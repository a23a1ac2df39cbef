package eu.hodina.application.order;

import eu.hodina.domain.order.OrderId;
import eu.hodina.domain.order.Task;
import eu.hodina.domain.people.WorkerId;
import java.util.List;
import java.util.Optional;

/** Port: the tasks one by one, and in lists of what is to be done. New ones are kept by {@link Orders#addTask}. */
public interface Tasks {

    /**
     * Keeps a task that is there already as it is now.
     *
     * @param task of an identity that is kept; its order stays
     */
    void replace(Task task);

    /**
     * {@return the task that files name so; none where no task has the code}
     *
     * @param code compared by code point
     */
    Optional<Task> findByCode(String code);

    /**
     * A piece of the list of an order's tasks, whatever their state.
     *
     * @param order whose tasks
     * @param after only codes after this one
     * @param limit at most so many
     * @return tasks, by code
     */
    List<Task> ofOrder(OrderId order, Optional<String> after, int limit);

    /**
     * What one worker has to do: neither done nor cancelled.
     *
     * @param assignee who is to do it
     * @param after only what stands behind this place
     * @param limit at most so many
     * @return tasks, by priority, due date and code
     */
    List<Task> toDo(WorkerId assignee, Optional<TaskPlace> after, int limit);

    /**
     * What everybody else has to do, or nobody yet.
     *
     * @param besides whose tasks are left out; none = nobody's
     * @param after only what stands behind this place
     * @param limit at most so many
     * @return tasks, by priority, due date and code
     */
    List<Task> toDoBesides(Optional<WorkerId> besides, Optional<TaskPlace> after, int limit);
}
