package eu.hodina.domain.insight.margin;

import eu.hodina.domain.money.Money;
import java.util.Objects;

/**
 * An amount with where it belongs.
 *
 * @param key where it belongs
 * @param amount net of VAT
 */
public record KeyedAmount(GroupKey key, Money amount) {
    public KeyedAmount {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(amount, "amount");
    }
}
