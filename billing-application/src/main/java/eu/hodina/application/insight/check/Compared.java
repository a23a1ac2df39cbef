package eu.hodina.application.insight.check;

import eu.hodina.domain.money.Money;
import java.util.Currency;
import java.util.Objects;
import java.util.Optional;

/**
 * Two sums of one subject.
 *
 * @param kind of the subject: {@code invoice}
 * @param id its identity
 * @param number by which people know it
 * @param place what of it was added up: {@code paid}
 * @param currency of both; none where they are minutes or things
 * @param expected minor units, minutes or things
 * @param found in the same unit
 */
public record Compared(
        String kind,
        String id,
        Optional<String> number,
        String place,
        Optional<Currency> currency,
        long expected,
        long found) {
    public Compared {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(currency, "currency");
    }

    /** One of both with its unit: {@code 100.00 CZK}, {@code 165 min}, {@code 1}. */
    String text(TwoSums.Unit unit, long value) {
        return currency.map(one -> Money.ofMinor(one, value).toString())
                .orElse(unit == TwoSums.Unit.MINUTES ? value + " min" : Long.toString(value));
    }
}
