package eu.hodina.application.order;

import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.money.Money;
import eu.hodina.domain.order.Order;
import eu.hodina.domain.order.OrderId;
import eu.hodina.domain.order.Task;
import eu.hodina.domain.order.TaskId;
import java.util.Collection;
import java.util.Currency;
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
     * Keeps new orders, in bulk.
     *
     * @param orders whose numbers no other has
     */
    default void addAll(List<Order> orders) {
        orders.forEach(this::add);
    }

    /**
     * Keeps new tasks of orders that are kept, in bulk.
     *
     * @param tasks whose codes no other has
     */
    default void addTasks(List<Task> tasks) {
        tasks.forEach(this::addTask);
    }

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

    /**
     * {@return the tasks of some orders, by code}
     *
     * @param orders any
     */
    List<Task> tasks(Collection<OrderId> orders);

    /**
     * Keeps an order that is there already as it is now.
     *
     * @param order of an identity that is kept
     */
    void replace(Order order);

    /**
     * {@return the order; none where there is none of this identity}
     *
     * @param id an identity
     */
    Optional<Order> find(OrderId id);

    /**
     * {@return whether an order has the number}
     *
     * @param number exactly as it is written
     */
    boolean isTaken(String number);

    /**
     * Some orders.
     *
     * @param ids of which each order comes once; what is not kept is left out
     * @return the orders, by number
     */
    List<Order> these(Collection<OrderId> ids);

    /**
     * A piece of the list, by number.
     *
     * @param filter which orders
     * @param after only numbers after this one
     * @param limit at most so many
     * @return orders, by number
     */
    List<Order> page(OrderFilter filter, Optional<String> after, int limit);

    /**
     * {@return the minutes of all logs of an order, whatever becomes of them}
     *
     * @param id of the order
     */
    long minutes(OrderId id);

    /**
     * {@return what the rated work of an order costs so far, net of VAT; what was rated in another currency is left out}
     *
     * @param id of the order
     * @param currency of the amount
     */
    Money rated(OrderId id, Currency currency);

    /** {@return the orders that have a budget and are neither billed nor cancelled, by identity} */
    List<OrderId> budgeted();
}
