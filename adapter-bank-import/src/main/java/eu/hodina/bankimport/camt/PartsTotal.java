package eu.hodina.bankimport.camt;

import java.math.BigDecimal;
import java.util.Optional;

/** Adds up the parts of an entry in the entry's currency, to see whether they are the whole of it. */
final class PartsTotal {
    private BigDecimal sum = BigDecimal.ZERO;
    private boolean complete = true;
    private long count;

    void add(Optional<BigDecimal> amount) {
        count++;
        complete &= amount.isPresent();
        // most entries have one part
        sum = count == 1 ? amount.orElse(BigDecimal.ZERO) : sum.add(amount.orElse(BigDecimal.ZERO));
    }

    long count() {
        return count;
    }

    /** What the parts come to; empty where one lacks an amount in the entry's currency. */
    Optional<BigDecimal> sum() {
        return complete ? Optional.of(sum) : Optional.empty();
    }

    /** Whether the parts, if there are any, come to the entry. */
    boolean isNothingElseThan(BigDecimal entry) {
        return count == 0 || complete && sum.compareTo(entry) == 0;
    }

    /** Whether the entry is paid for by its parts, and each can stand for itself. */
    boolean isWhole(BigDecimal entry) {
        return count > 1 && complete && sum.compareTo(entry) == 0;
    }
}
