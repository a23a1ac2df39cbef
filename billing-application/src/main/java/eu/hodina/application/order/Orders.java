package eu.hodina.application.order;

import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.order.Order;
import eu.hodina.domain.order.Task;
import java.util.List;
import java.util.Optional;

/** Port: the orders and their tasks. */
public interface Orders {

    void add(Order order);

    void addTask(Task task);

    /** By number. */
    List<Order> all();

    /** A client's, or with none the firm's own projects; by number. */
    List<Order> of(Optional<ClientId> client);

    /** By code. */
    List<Task> tasks();
}
