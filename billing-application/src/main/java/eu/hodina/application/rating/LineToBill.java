package eu.hodina.application.rating;

import eu.hodina.domain.money.HourlyPrice;
import eu.hodina.domain.money.Money;
import eu.hodina.domain.money.VatRate;
import eu.hodina.domain.order.OrderId;
import eu.hodina.domain.rating.LineKind;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A line of a rated period, as it waits for its invoice.
 *
 * @param kind work, minimum, fee or credit
 * @param text for people, in the words of the client's line grouping: {@code Programování}
 * @param minutes of a work line: billed minutes
 * @param hourly of a work line
 * @param net negative for a credit
 * @param vatRate none where the client is charged no tax
 * @param order of an order with its own invoice
 */
public record LineToBill(
        LineKind kind,
        String text,
        OptionalLong minutes,
        Optional<HourlyPrice> hourly,
        Money net,
        Optional<VatRate> vatRate,
        Optional<OrderId> order) {
    public LineToBill {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(minutes, "minutes");
        Objects.requireNonNull(hourly, "hourly");
        Objects.requireNonNull(net, "net");
        Objects.requireNonNull(vatRate, "vatRate");
        Objects.requireNonNull(order, "order");
    }
}
