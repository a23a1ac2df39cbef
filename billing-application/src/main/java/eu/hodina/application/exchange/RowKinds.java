package eu.hodina.application.exchange;

import eu.hodina.application.Identities;
import eu.hodina.application.Ports;
import eu.hodina.application.order.OrderNumbers;
import java.time.InstantSource;

/** The kinds of rows that are published as things of the firm, one by one. */
final class RowKinds {
    private RowKinds() {}

    static RowKind in(ExchangeKind kind, Ports ports, Identities identities, InstantSource clock) {
        return switch (kind) {
            case CLIENTS -> new ClientRows(ports, identities);
            case PRODUCTS -> new ProductRows(ports.products());
            case PRICE_LISTS -> new PriceListRows(ports);
            case ORDERS ->
                new OrderRows(
                        ports,
                        identities,
                        new OrderNumbers(ports.firms(), ports.numberCounters(), ports.orders(), clock));
            case TASKS -> new TaskRows(ports, identities);
            case WORK_LOGS -> throw ownWay();
        };
    }

    static RowOutput out(ExchangeKind kind, Ports ports) {
        return switch (kind) {
            case CLIENTS -> new ClientOutput(ports);
            case PRODUCTS -> new ProductOutput(ports);
            case PRICE_LISTS -> new PriceListOutput(ports);
            case ORDERS -> new OrderOutput(ports);
            case TASKS -> new TaskOutput(ports);
            case WORK_LOGS -> throw ownWay();
        };
    }

    private static IllegalArgumentException ownWay() {
        return new IllegalArgumentException("work logs have a way of their own");
    }
}
