package eu.hodina.domain.payment;

import eu.hodina.domain.money.Money;
import java.util.List;

/** The rule of every answer: all its money moves one way, and no document has two parts of it. */
final class OneWay {
    private OneWay() {}

    /** What is allocated beyond the payment would make the rest point the other way. */
    static void require(PaymentId payment, List<Allocation> allocations, Money unallocated) {
        boolean in = unallocated.isPositive();
        boolean out = unallocated.isNegative();
        for (int i = 0; i < allocations.size(); i++) {
            Allocation allocation = allocations.get(i);
            in |= allocation.amount().isPositive();
            out |= allocation.amount().isNegative();
            for (int j = 0; j < i; j++) {
                if (allocations.get(j).invoice().equals(allocation.invoice())) {
                    throw new IllegalArgumentException("payment " + payment + " is allocated to one invoice twice");
                }
            }
        }
        if (in && out) {
            throw new IllegalArgumentException(
                    "payment " + payment + ": more is allocated than was paid, by " + unallocated.negated());
        }
    }
}
