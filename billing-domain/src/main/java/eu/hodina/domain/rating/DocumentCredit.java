package eu.hodina.domain.rating;

import eu.hodina.domain.money.Money;
import java.util.List;
import java.util.Objects;

/**
 * A credit note that is to be made (opravný daňový doklad, Act 235/2004 Sb., § 42).
 *
 * @param document the id of the invoice that it takes from
 * @param lines at least one, by key; their sum is 0 or less, 0 where a money allowance had paid the work that is taken back
 */
public record DocumentCredit(String document, List<BilledLine> lines) {
    public DocumentCredit {
        Objects.requireNonNull(document, "document");
        lines = List.copyOf(lines);
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("a credit to document " + document + " has a line");
        }
    }

    /**
     * The sum of the lines.
     *
     * @return without VAT, 0 or less
     * @throws ArithmeticException where it does not fit
     */
    public Money net() {
        return lines.stream().map(BilledLine::net).reduce(Money::plus).orElseThrow();
    }
}
