package eu.hodina.domain.invoice;

import eu.hodina.domain.money.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * What an issued document still asks for after the documents that corrected it; no credit note takes more than that, rate by
 * rate (handbook 4.9). Immutable.
 */
public final class CorrectionRest {
    private final Invoice original;
    private final List<InvoiceLine> lines;

    private CorrectionRest(Invoice original, List<InvoiceLine> lines) {
        this.original = original;
        this.lines = lines;
    }

    /**
     * {@return what is left of a document}
     *
     * @param original that was issued
     * @param corrections that hold: its credit and debit notes that are not cancelled
     * @throws IllegalArgumentException where a document of this kind is not corrected by another one
     */
    public static CorrectionRest of(Invoice original, List<Invoice> corrections) {
        DocumentKind kind = original.content().kind();
        if (kind == DocumentKind.PROFORMA || kind == DocumentKind.CREDIT_NOTE) {
            throw new IllegalArgumentException("a document that declares a supply, or the payment of one, was expected;"
                    + " a " + kind + " is not corrected by another document");
        }
        List<InvoiceLine> lines = new ArrayList<>(original.content().lines());
        corrections.forEach(one -> lines.addAll(one.content().lines()));
        return new CorrectionRest(original, List.copyOf(lines));
    }

    /** {@return base and tax that are left, a row a rate} */
    public List<VatSummaryRow> rows() {
        return VatSummaryRow.of(lines, original.content().prices());
    }

    /** {@return whether nothing of any rate is left} */
    public boolean isNothing() {
        return rows().stream().allMatch(row -> row.base().isZero() && row.vat().isZero());
    }

    /** {@return the lines that take all of it back: each line of the document and of what corrected it, with the other sign} */
    public List<InvoiceLine> negated() {
        return lines.stream()
                .map(line -> new InvoiceLine(
                        InvoiceLine.Kind.CORRECTION,
                        line.text(),
                        OptionalLong.empty(),
                        Optional.empty(),
                        line.amount().negated(),
                        line.vatCategory(),
                        line.vatRate(),
                        line.order()))
                .toList();
    }

    /**
     * Refuses what would take more of a rate than is left of it.
     *
     * @param taken the lines of a credit note
     * @throws IllegalArgumentException that names the rate, what is left, and what was to be taken
     */
    public void refuseMore(List<InvoiceLine> taken) {
        List<VatSummaryRow> left = rows();
        for (VatSummaryRow row : VatSummaryRow.of(taken, original.content().prices())) {
            Optional<VatSummaryRow> own = left.stream()
                    .filter(one ->
                            one.category() == row.category() && one.rate().equals(row.rate()))
                    .findFirst();
            Money base =
                    own.map(VatSummaryRow::base).orElse(Money.zero(row.base().currency()));
            if (turns(base, row.base())) {
                throw new IllegalArgumentException("at most " + base + " without VAT, at "
                        + row.rate().map(Object::toString).orElse(row.category().name()) + ", was expected: so much of "
                        + original.number() + " is not credited yet, not "
                        + row.base().negated());
            }
        }
        Money after = sum(Stream.concat(
                left.stream(), VatSummaryRow.of(taken, original.content().prices()).stream()));
        if (after.isNegative() && !sum(left.stream()).isNegative()) {
            throw new IllegalArgumentException("less than all of " + original.number() + " was expected");
        }
    }

    /** Whether what is left of a rate would become of the other sign. */
    private static boolean turns(Money left, Money change) {
        Money after = left.plus(change);
        return left.isNegative() ? after.isPositive() || change.isNegative() : after.isNegative();
    }

    private Money sum(Stream<VatSummaryRow> rows) {
        return rows.map(VatSummaryRow::gross)
                .reduce(Money.zero(original.content().currency()), Money::plus);
    }
}
