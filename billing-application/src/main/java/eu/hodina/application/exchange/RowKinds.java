package eu.hodina.application.exchange;

import eu.hodina.application.Identities;
import eu.hodina.application.Ports;

/** The kinds of rows of which there are few. */
final class RowKinds {
    private RowKinds() {}

    static RowKind of(ExchangeKind kind, Ports ports, Identities identities) {
        return switch (kind) {
            case PRODUCTS -> new ProductRows(ports.products());
            case PRICE_LISTS -> new PriceListRows(ports);
            case TASKS -> new TaskRows(ports, identities);
            case WORK_LOGS -> throw new IllegalArgumentException("work logs have a way of their own");
        };
    }
}
