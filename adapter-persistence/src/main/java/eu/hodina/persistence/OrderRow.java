package eu.hodina.persistence;

import eu.hodina.domain.catalog.ActivityPrice;
import eu.hodina.domain.catalog.ActivityRule;
import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.order.Order;
import eu.hodina.domain.order.OrderId;
import eu.hodina.domain.order.Pricing;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A row of {@code orders}. */
@MappedEntity("orders")
record OrderRow(
        @Id UUID id,
        String number,
        String name,
        @Nullable UUID clientId,
        Pricing pricing,
        boolean billRework,
        boolean ownInvoice,
        @Nullable String purchaseOrder) {

    static OrderRow of(Order order) {
        return new OrderRow(
                Values.uuid(order.id().value()),
                order.number(),
                order.name(),
                order.client().map(client -> Values.uuid(client.value())).orElse(null),
                order.pricing(),
                order.billRework(),
                order.ownInvoice(),
                order.purchaseOrder().orElse(null));
    }

    Order toOrder(List<ActivityPrice> prices, List<ActivityRule> rules) {
        return new Order(
                new OrderId(id.toString()),
                number,
                name,
                Optional.ofNullable(clientId).map(client -> new ClientId(client.toString())),
                pricing,
                billRework,
                ownInvoice,
                Optional.ofNullable(purchaseOrder),
                prices,
                rules);
    }
}
