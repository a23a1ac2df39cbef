package eu.hodina.bankimport.coda;

import eu.hodina.bankimport.file.Warnings;
import eu.hodina.domain.payment.BankTransaction;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A sum and its details, which are payments of their own where they add up to it. */
final class CodaBatch {
    /** Details that are held until their sum is known; of more, the sum alone is given. */
    private static final int MOST = 10_000;

    private final CodaMovement sum;
    private final List<CodaMovement> details = new ArrayList<>();
    private BigDecimal total = BigDecimal.ZERO;
    private long count;

    CodaBatch(CodaMovement sum) {
        this.sum = sum;
    }

    void add(CodaMovement detail) {
        count++;
        total = total.add(detail.amount());
        if (count <= MOST) {
            details.add(detail);
        } else {
            details.clear();
        }
    }

    List<BankTransaction> payments(Optional<String> currency, Warnings warnings) {
        boolean addUp = total.compareTo(sum.amount()) == 0;
        if (count > 0 && count <= MOST && addUp) {
            Optional<String> reference = sum.reference();
            return details.stream()
                    .map(detail -> detail.toTransaction(currency, reference))
                    .toList();
        }
        if (count > 0) {
            warnings.add("movement " + sum.sequence() + " of line " + sum.lineNumber() + " has " + count
                    + " details of "
                    + Warnings.grouped(total) + ", itself it is of " + Warnings.grouped(sum.amount())
                    + "; it is kept as one" + (addUp ? ", for more than " + MOST + " are not taken apart" : ""));
        }
        return List.of(sum.toTransaction(currency, Optional.empty()));
    }
}
