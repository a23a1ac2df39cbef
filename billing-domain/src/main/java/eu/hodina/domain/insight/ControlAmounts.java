package eu.hodina.domain.insight;

import eu.hodina.domain.invoice.VatSummaryRow;
import eu.hodina.domain.money.Money;
import java.util.Currency;
import java.util.List;
import java.util.Objects;

/**
 * The amounts of a row or of a section, all in CZK, negative where they lower what was declared.
 *
 * @param basicBase the base at the basic rate: 21 % since 2024
 * @param basicVat its tax
 * @param reducedBase the base at the reduced rate: 12 % since 2024
 * @param reducedVat its tax
 * @param untaxed the base on which no tax stands: reverse charge, exempt, outside of the EU
 */
public record ControlAmounts(Money basicBase, Money basicVat, Money reducedBase, Money reducedVat, Money untaxed) {
    private static final Money ZERO = Money.zero(Currency.getInstance("CZK"));

    /** Nothing: 0.00 CZK in every column. */
    public static final ControlAmounts NONE = new ControlAmounts(ZERO, ZERO, ZERO, ZERO, ZERO);

    public ControlAmounts {
        Objects.requireNonNull(basicBase, "basicBase");
        Objects.requireNonNull(basicVat, "basicVat");
        Objects.requireNonNull(reducedBase, "reducedBase");
        Objects.requireNonNull(reducedVat, "reducedVat");
        Objects.requireNonNull(untaxed, "untaxed");
    }

    /**
     * {@return the sums of rows, each in the column of its category}
     *
     * @param rows in CZK
     */
    public static ControlAmounts of(List<VatSummaryRow> rows) {
        return rows.stream().map(ControlAmounts::of).reduce(NONE, ControlAmounts::plus);
    }

    private static ControlAmounts of(VatSummaryRow row) {
        return switch (row.category()) {
            case STANDARD -> new ControlAmounts(row.base(), row.vat(), ZERO, ZERO, ZERO);
            case REDUCED -> new ControlAmounts(ZERO, ZERO, row.base(), row.vat(), ZERO);
            default -> new ControlAmounts(ZERO, ZERO, ZERO, ZERO, row.base());
        };
    }

    /** {@return column by column, these and others} */
    ControlAmounts plus(ControlAmounts other) {
        return new ControlAmounts(
                basicBase.plus(other.basicBase),
                basicVat.plus(other.basicVat),
                reducedBase.plus(other.reducedBase),
                reducedVat.plus(other.reducedVat),
                untaxed.plus(other.untaxed));
    }

    /** {@return base and tax of all columns} */
    public Money total() {
        return basicBase.plus(basicVat).plus(reducedBase).plus(reducedVat).plus(untaxed);
    }

    /** {@return whether every column is 0.00} */
    public boolean isNothing() {
        return equals(NONE);
    }
}
