package eu.hodina.domain.agreement;

import eu.hodina.domain.money.Money;
import java.time.LocalDate;
import java.util.Objects;

/**
 * The fee of a period from a day on, until the next one begins.
 *
 * @param from the first day on which the fee holds
 * @param fee net of VAT, 0 or more
 */
public record FeeFrom(LocalDate from, Money fee) {
    public FeeFrom {
        Objects.requireNonNull(from, "from");
        if (fee.isNegative()) {
            throw new IllegalArgumentException("a fee is 0 or more, not " + fee);
        }
    }
}
