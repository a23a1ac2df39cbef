package eu.hodina.application.order;

import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.order.Order;
import eu.hodina.domain.order.Task;
import eu.hodina.domain.order.TaskId;
import java.util.List;
import java.util.Optional;

/** Port: the orders and their tasks. */
public interface Orders {

    /**
     * Keeps a new order.
     *
     * @param order whose number no other has
     */
    void add(Order order);

    /**
     * Keeps a new task of an order that is kept.
     *
     * @param task whose code no other has
     */
    void addTask(Task task);

    /**
     * {@return the task; none where there is none of this identity}
     *
     * @param id an identity
     */
    Optional<Task> findTask(TaskId id);

    /**
     * All that clients ordered, and the firm's own projects.
     *
     * @return every order, by number
     */
    List<Order> all();

    /**
     * A client's orders, or the firm's own projects.
     *
     * @param client none = the firm's own projects
     * @return the orders, by number
     */
    List<Order> of(Optional<ClientId> client);

    /**
     * The tasks of all orders.
     *
     * @return every task, by code
     */
    List<Task> tasks();
}
