package eu.hodina.domain.invoice;

import eu.hodina.domain.money.HourlyPrice;
import eu.hodina.domain.money.Money;
import eu.hodina.domain.money.VatCategory;
import eu.hodina.domain.money.VatRate;
import eu.hodina.domain.order.OrderId;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A line of a document. On a work line {@code minutes · hourly / 60}, rounded once, is the net.
 *
 * @param kind work, minimum, fee or credit
 * @param text for people: {@code Programování}
 * @param minutes of a work line: billed minutes
 * @param hourly of a work line
 * @param net negative for a credit
 * @param vatCategory by which it is taxed
 * @param vatRate present exactly where the category bears tax
 * @param order the order that it belongs to alone, where there is one
 */
public record InvoiceLine(
        Kind kind,
        String text,
        OptionalLong minutes,
        Optional<HourlyPrice> hourly,
        Money net,
        VatCategory vatCategory,
        Optional<VatRate> vatRate,
        Optional<OrderId> order) {

    /** What a line bills (rating.md, "The invoice"). */
    public enum Kind {
        /** Work by time: minutes at an hourly price. */
        WORK,
        /** What is missing to a minimum charge. */
        MINIMUM,
        /** The fee of a retainer or the price of a package. */
        FEE,
        /** What an allowance of money paid; negative. */
        CREDIT,
        /** What an earlier period should have been, less what was charged for it. */
        DIFFERENCE
    }

    public InvoiceLine {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(minutes, "minutes");
        Objects.requireNonNull(hourly, "hourly");
        Objects.requireNonNull(net, "net");
        Objects.requireNonNull(vatCategory, "vatCategory");
        Objects.requireNonNull(vatRate, "vatRate");
        Objects.requireNonNull(order, "order");
        if (vatCategory.bearsTax() != vatRate.isPresent()) {
            throw new IllegalArgumentException("a line of category " + vatCategory
                    + (vatRate.isPresent() ? " has a rate" : " has no rate") + ": " + text);
        }
        if (minutes.isPresent() != hourly.isPresent()) {
            throw new IllegalArgumentException("minutes go with an hourly price: " + text);
        }
        if (hourly.isPresent()
                && !hourly.get().forMinutes(minutes.orElseThrow()).equals(net)) {
            throw new IllegalArgumentException(
                    minutes.getAsLong() + " min at " + hourly.get().perHour() + " are not " + net + ": " + text);
        }
    }
}
