package eu.hodina.domain.insight.ageing;

import eu.hodina.domain.money.Money;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Currency;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * What is open by its age, in one currency.
 *
 * @param byAge every age, 0 where nothing is of it
 * @param open of all ages
 */
public record AgedSum(Map<OverdueAge, Money> byAge, Money open) {
    public AgedSum {
        byAge = Collections.unmodifiableMap(new EnumMap<>(byAge));
        Objects.requireNonNull(open, "open");
    }

    /**
     * Sums documents (handbook 9.3).
     *
     * @param documents of one currency
     * @param currency of them
     * @param asOf the day that is asked about
     * @return not due 5 000, to 30 days 12 100, to 60 nothing, to 90 days 20 000, over 90 days 1 000, in all 38 100
     */
    public static AgedSum of(Collection<OwedDocument> documents, Currency currency, LocalDate asOf) {
        Map<OverdueAge, Money> byAge = new EnumMap<>(OverdueAge.class);
        for (OverdueAge age : OverdueAge.values()) {
            byAge.put(age, Money.zero(currency));
        }
        Money open = Money.zero(currency);
        for (OwedDocument one : documents) {
            byAge.merge(OverdueAge.of(one.due(), asOf), one.open(), Money::plus);
            open = open.plus(one.open());
        }
        return new AgedSum(byAge, open);
    }
}
