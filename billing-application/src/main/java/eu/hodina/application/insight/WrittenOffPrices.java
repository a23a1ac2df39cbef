package eu.hodina.application.insight;

import eu.hodina.application.Ports;
import eu.hodina.domain.catalog.MissingListPriceException;
import eu.hodina.domain.catalog.PriceCatalog;
import eu.hodina.domain.client.Client;
import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.insight.margin.GroupKey;
import eu.hodina.domain.insight.margin.KeyedAmount;
import eu.hodina.domain.insight.margin.LoggedSum;
import eu.hodina.domain.insight.margin.WorkFate;
import eu.hodina.domain.money.HourlyPrice;
import eu.hodina.domain.order.Order;
import eu.hodina.domain.order.OrderId;
import java.time.LocalDate;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What written-off work would have been: its measured minutes at the order's own price, else at the list price of the first of
 * its days in a month. What has no price is worth nothing that could be said, and is left out.
 */
final class WrittenOffPrices {
    private final Ports ports;
    private final Map<Currency, PriceCatalog> catalogs = new HashMap<>();
    private final Map<ClientId, Client> clients = new HashMap<>();
    private final Map<OrderId, Order> orders = new HashMap<>();

    WrittenOffPrices(Ports ports) {
        this.ports = ports;
    }

    List<KeyedAmount> of(List<LoggedSum> logged) {
        return logged.stream()
                .filter(work -> work.fate() == WorkFate.WRITTEN_OFF)
                .filter(work -> work.key().client().isPresent())
                .flatMap(work -> price(work.key(), work.first())
                        .map(price -> new KeyedAmount(work.key(), price.forMinutes(work.minutes())))
                        .stream())
                .toList();
    }

    /** The price of an hour; none where the list has none. */
    Optional<HourlyPrice> price(GroupKey key, LocalDate first) {
        Order order = orders.computeIfAbsent(
                key.order().orElseThrow(), id -> ports.orders().find(id).orElseThrow());
        Client client = clients.computeIfAbsent(
                key.client().orElseThrow(), id -> ports.clients().find(id).orElseThrow());
        Optional<HourlyPrice> own = order.prices().stream()
                .filter(price -> price.activity().equals(key.activity().orElseThrow()))
                .map(price -> price.hourly())
                .findFirst();
        try {
            return own.isPresent()
                    ? own
                    : Optional.of(catalogs.computeIfAbsent(
                                    client.currency(),
                                    currency ->
                                            PriceCatalog.of(ports.priceLists().in(currency)))
                            .hourlyPrice(
                                    key.activity().orElseThrow(),
                                    key.worker(),
                                    new PriceCatalog.Payer(client.priceList(), client.currency()),
                                    first)
                            .price()
                            .hourly());
        } catch (MissingListPriceException e) {
            return Optional.empty();
        }
    }
}
