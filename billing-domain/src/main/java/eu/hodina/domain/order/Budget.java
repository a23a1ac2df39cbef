package eu.hodina.domain.order;

import eu.hodina.domain.money.Money;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What an order is meant to take. It refuses nothing: it only tells when it is nearly used and when it is.
 *
 * <pre>{@code
 * new Budget(OptionalInt.of(6000), Optional.of(Money.parse("CZK", "120000.00")))   // 100 h, 120 000 Kč
 * }</pre>
 *
 * @param minutes that are logged, 1 or more; none = no budget of time
 * @param money that is billed for the work, net of VAT, more than 0; none = no budget of money
 */
public record Budget(OptionalInt minutes, Optional<Money> money) {
    /** Neither of time nor of money. */
    public static final Budget NONE = new Budget(OptionalInt.empty(), Optional.empty());

    public Budget {
        Objects.requireNonNull(minutes, "minutes");
        Objects.requireNonNull(money, "money");
        if (minutes.isPresent() && minutes.getAsInt() < 1) {
            throw new IllegalArgumentException("a budget is 1 minute or more, not " + minutes.getAsInt());
        }
        if (money.filter(amount -> !amount.isPositive()).isPresent()) {
            throw new IllegalArgumentException("a budget is more than 0, not " + money.get());
        }
    }

    /** {@return whether there is anything to watch} */
    public boolean isEmpty() {
        return minutes.isEmpty() && money.isEmpty();
    }
}
