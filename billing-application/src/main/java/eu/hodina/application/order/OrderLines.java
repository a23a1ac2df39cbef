package eu.hodina.application.order;

import eu.hodina.domain.order.OrderId;
import eu.hodina.domain.order.OrderLine;
import eu.hodina.domain.order.OrderLineId;
import java.util.List;
import java.util.Optional;

/** Port: the products and expenses that orders are billed for. */
public interface OrderLines {

    /**
     * Keeps a new line.
     *
     * @param line of an order that is kept
     */
    void add(OrderLine line);

    /**
     * Keeps a line that is there already as it is now.
     *
     * @param line of an identity that is kept
     */
    void replace(OrderLine line);

    /**
     * Forgets a line; nothing changes where there is none.
     *
     * @param id of the line
     */
    void remove(OrderLineId id);

    /**
     * {@return the line; none where there is none of this identity}
     *
     * @param id an identity
     */
    Optional<OrderLine> find(OrderLineId id);

    /**
     * {@return whether a document that holds bills it; then it never changes}
     *
     * @param id an identity
     */
    boolean isBilled(OrderLineId id);

    /**
     * A piece of the list of an order's lines, by identity: as they were entered.
     *
     * @param order whose
     * @param kind products or expenses
     * @param after only identities after this one
     * @param limit at most so many
     * @return lines, by identity
     */
    List<OrderLine> page(OrderId order, OrderLine.Kind kind, Optional<OrderLineId> after, int limit);
}
