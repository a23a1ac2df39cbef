package eu.hodina.application.rating;

import eu.hodina.domain.money.HourlyPrice;
import eu.hodina.domain.money.Money;
import eu.hodina.domain.money.VatRate;
import eu.hodina.domain.order.OrderId;
import eu.hodina.domain.rating.LineKey;
import eu.hodina.domain.rating.LineKind;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A line of a rated period, as it waits for its document.
 *
 * @param key by which it is compared when the period is rated again
 * @param isDifference whether it is what the period should have been, less what was charged for it
 * @param text for people, in the words of the client's line grouping: {@code Programování}
 * @param minutes of a work line: billed minutes; a difference has none
 * @param net negative for a credit, and for a difference that takes back
 * @param credits of a difference that takes back: the document from which a credit note takes it; none = it goes on an
 *     invoice
 */
public record LineToBill(
        LineKey key, boolean isDifference, String text, OptionalLong minutes, Money net, Optional<String> credits) {
    public LineToBill {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(minutes, "minutes");
        Objects.requireNonNull(net, "net");
        Objects.requireNonNull(credits, "credits");
        if (minutes.isPresent() != (key.kind() == LineKind.WORK && !isDifference)) {
            throw new IllegalArgumentException("a line of work has minutes, and no other has: " + key);
        }
        if (credits.isPresent() && !isDifference) {
            throw new IllegalArgumentException("only a difference is credited: " + key);
        }
    }

    /**
     * {@return a line as the engine gave it}
     *
     * @param key of the line
     * @param text for people
     * @param minutes of work
     * @param net of the line
     */
    public static LineToBill of(LineKey key, String text, OptionalLong minutes, Money net) {
        return new LineToBill(key, false, text, minutes, net, Optional.empty());
    }

    /**
     * {@return a difference that goes on an invoice, or takes back from a document}
     *
     * @param key of what differs
     * @param text for people, with the period
     * @param net of the difference
     * @param credits the document from which it takes; none = it goes on an invoice
     */
    public static LineToBill difference(LineKey key, String text, Money net, Optional<String> credits) {
        return new LineToBill(key, true, text, OptionalLong.empty(), net, credits);
    }

    /** {@return what the line is: DIFFERENCE, or the kind of its key} */
    public LineKind kind() {
        return isDifference ? LineKind.DIFFERENCE : key.kind();
    }

    /** {@return the price of a work line; a difference has none} */
    public Optional<HourlyPrice> hourly() {
        return isDifference ? Optional.empty() : key.hourly();
    }

    /** {@return the rate of VAT; none where the client is charged no tax} */
    public Optional<VatRate> vatRate() {
        return key.vatRate();
    }

    /** {@return the order with its own invoice; none where it goes with the client's other work} */
    public Optional<OrderId> order() {
        return key.order();
    }
}
