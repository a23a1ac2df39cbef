package eu.hodina.domain.rating;

import eu.hodina.domain.money.CurrencyMismatchException;
import eu.hodina.domain.money.DatePeriod;
import eu.hodina.domain.money.Money;
import java.util.List;
import java.util.Objects;

/**
 * An amount that was billed, or is to be: a line of a rated period, a difference found later, or a line of a credit note.
 *
 * @param key what was billed
 * @param net without VAT, as it counts towards what the client owes: a CREDIT of a money allowance is negative, and so is
 *     a line of a credit note, except where it gives a CREDIT back
 */
public record BilledLine(LineKey key, Money net) {
    public BilledLine {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(net, "net");
        key.hourly().map(price -> price.perHour().currency()).ifPresent(ofPrice -> {
            if (!ofPrice.equals(net.currency())) {
                throw new CurrencyMismatchException(ofPrice, net.currency());
            }
        });
    }

    /**
     * The lines of a period as the engine gave them.
     *
     * @param rated the period
     * @param result of its run
     * @return one a line, in their order
     */
    public static List<BilledLine> of(DatePeriod rated, RatingResult result) {
        return result.lines().stream()
                .map(line -> new BilledLine(LineKey.of(rated, line), line.net()))
                .toList();
    }

    /**
     * A difference as the next invoice shows it: a DIFFERENCE line with the key's text, order and VAT rate, whose
     * {@code period} is the first day of the rated period. It has neither minutes nor a price: the difference of two nets is
     * no product of them.
     *
     * @return for the invoice
     */
    public RatedLine asDifference() {
        return RatedLine.difference(key, net);
    }
}
