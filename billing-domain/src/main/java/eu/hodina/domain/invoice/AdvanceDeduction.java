package eu.hodina.domain.invoice;

import eu.hodina.domain.money.Money;
import java.util.List;
import java.util.Objects;

/**
 * An advance that a final invoice takes off, base and tax exactly as they stand on the advance's own document (Act 235/2004
 * Sb., § 37a; handbook 4.8). An advance on which no tax was declared is taken off what is to be paid alone.
 *
 * @param document the tax document on the payment; of an advance without tax, the proforma
 * @param taxed the rows of that document, positive; none where no tax was declared on it
 * @param taxedInCzk the same rows in crowns at the rate of the day of the payment; none where the document is in crowns
 * @param amount that was received, positive: the sum of the rows where there are any
 */
public record AdvanceDeduction(
        DocumentReference document, List<VatSummaryRow> taxed, List<VatSummaryRow> taxedInCzk, Money amount) {
    public AdvanceDeduction {
        Objects.requireNonNull(document, "document");
        taxed = List.copyOf(taxed);
        taxedInCzk = List.copyOf(taxedInCzk);
        if (!amount.isPositive()) {
            throw new IllegalArgumentException("an advance that is deducted is above zero, not " + amount);
        }
        Money rows = taxed.stream().map(VatSummaryRow::gross).reduce(Money.zero(amount.currency()), Money::plus);
        if (!taxed.isEmpty() && !rows.equals(amount)) {
            throw new IllegalArgumentException(
                    "the rows of advance " + document.number() + " come to " + rows + ", not to " + amount);
        }
        if (taxedInCzk.size() != taxed.size() && !taxedInCzk.isEmpty()) {
            throw new IllegalArgumentException("advance " + document.number() + " has " + taxed.size()
                    + " rows and as many in crowns, not " + taxedInCzk.size());
        }
    }
}
