package eu.hodina.application.invoice;

import eu.hodina.domain.money.Money;
import java.util.Objects;

/**
 * How a document stands: payable = paid + credited + open.
 *
 * @param payable what it asks for; negative where the client is owed
 * @param paid by the bank and by hand
 * @param credited taken off by credit notes; of a credit note, negative, what it took off others
 */
public record DocumentBalance(Money payable, Money paid, Money credited) {
    public DocumentBalance {
        Objects.requireNonNull(payable, "payable");
        Objects.requireNonNull(paid, "paid");
        Objects.requireNonNull(credited, "credited");
    }

    /** {@return what is still owed; negative where the client is owed} */
    public Money open() {
        return payable.minus(paid).minus(credited);
    }
}
