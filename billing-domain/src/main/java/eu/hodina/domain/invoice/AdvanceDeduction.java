package eu.hodina.domain.invoice;

import eu.hodina.domain.money.Money;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

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

    /**
     * What is deducted of an advance that was taxed: base and tax as they stand on its document, less what corrected it.
     *
     * @param taxDocument on the payment
     * @param corrections of it that hold
     * @return the deduction; none where all of it was credited
     */
    public static Optional<AdvanceDeduction> taxed(Invoice taxDocument, List<Invoice> corrections) {
        List<VatSummaryRow> rows = taxDocument.content().vatSummary();
        List<VatSummaryRow> inCzk = taxDocument.content().vatSummaryInCzk();
        for (Invoice correction : corrections) {
            rows = VatSummaryRow.sum(rows, correction.content().vatSummary());
            inCzk = VatSummaryRow.sum(inCzk, correction.content().vatSummaryInCzk());
        }
        Money zero = Money.zero(taxDocument.content().currency());
        Money amount = rows.stream().map(VatSummaryRow::gross).reduce(zero, Money::plus);
        return amount.isPositive()
                ? Optional.of(new AdvanceDeduction(DocumentReference.to(taxDocument), rows, inCzk, amount))
                : Optional.empty();
    }

    /**
     * {@return what is deducted, from what is to be paid alone, of an advance on which no tax was declared}
     *
     * @param proforma that was paid
     * @param received for it
     */
    public static AdvanceDeduction untaxed(Invoice proforma, Money received) {
        return new AdvanceDeduction(DocumentReference.to(proforma), List.of(), List.of(), received);
    }
}
