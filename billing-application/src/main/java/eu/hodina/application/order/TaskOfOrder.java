package eu.hodina.application.order;

import eu.hodina.domain.order.Task;
import java.util.Objects;

/**
 * A task, and what people call the order that it is a part of.
 *
 * @param task itself
 * @param orderNumber {@code Z20260007}
 * @param orderName {@code Web pekárny}
 */
public record TaskOfOrder(Task task, String orderNumber, String orderName) {
    public TaskOfOrder {
        Objects.requireNonNull(task, "task");
        Objects.requireNonNull(orderNumber, "orderNumber");
        Objects.requireNonNull(orderName, "orderName");
    }
}
