package eu.hodina.domain.invoice;

import eu.hodina.domain.money.Money;
import eu.hodina.domain.money.Percentage;
import eu.hodina.domain.money.VatCategory;
import eu.hodina.domain.money.VatRate;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What is taken off a whole document: a line of its own for each rate of VAT, so that the tax falls with it (handbook 4.3).
 *
 * <pre>{@code
 * // over 17 075.00 at 21 % and 1 000.00 at 12 %: -944.67 and -55.33
 * new DocumentDiscount.OfAmount(Money.parse("CZK", "1000.00"), "Sleva").linesFor(lines)
 * }</pre>
 */
public sealed interface DocumentDiscount {

    /** {@return why it is given, as it is printed} */
    String reason();

    /**
     * {@return its lines, negative, one a rate in the order in which the rates come first}
     *
     * @param lines of the document, without discounts
     * @throws IllegalArgumentException where there is not so much to take off
     */
    default List<InvoiceLine> linesFor(List<InvoiceLine> lines) {
        Map<Taxed, Money> sums = new LinkedHashMap<>();
        lines.forEach(line -> sums.merge(new Taxed(line.vatCategory(), line.vatRate()), line.amount(), Money::plus));
        sums.values().removeIf(sum -> !sum.isPositive());
        if (sums.isEmpty()) {
            throw new IllegalArgumentException("there is nothing to take a discount off");
        }
        List<Taxed> taxed = List.copyOf(sums.keySet());
        List<Money> parts = parts(List.copyOf(sums.values()));
        List<InvoiceLine> discounts = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            if (!parts.get(i).isZero()) {
                Taxed one = taxed.get(i);
                discounts.add(InvoiceLine.flat(
                        InvoiceLine.Kind.DISCOUNT, reason(), parts.get(i).negated(), one.category, one.rate));
            }
        }
        return discounts;
    }

    /**
     * {@return what is taken off each sum, in the same order}
     *
     * @param sums of the lines of one rate, each more than 0
     */
    List<Money> parts(List<Money> sums);

    /**
     * So many per cent of each rate: 10 % of 17 075.00 and 1 000.00 are 1 707.50 and 100.00.
     *
     * @param percent more than 0, at most 100
     * @param reason as it is printed
     */
    record OfPercent(Percentage percent, String reason) implements DocumentDiscount {
        public OfPercent {
            Objects.requireNonNull(reason, "reason");
            if (!percent.isPositive() || percent.hundredths() > Percentage.WHOLE) {
                throw new IllegalArgumentException("a discount is of more than 0 and at most 100 %, not of " + percent);
            }
        }

        @Override
        public List<Money> parts(List<Money> sums) {
            return sums.stream()
                    .map(sum -> sum.timesRatio(percent.hundredths(), Percentage.WHOLE, RoundingMode.HALF_UP))
                    .toList();
        }
    }

    /**
     * An amount over all rates, divided by their sums: 1 000.00 over 17 075.00 and 1 000.00 is 944.67 and 55.33.
     *
     * @param amount more than 0; with VAT where the prices of the document include it
     * @param reason as it is printed
     */
    record OfAmount(Money amount, String reason) implements DocumentDiscount {
        public OfAmount {
            Objects.requireNonNull(reason, "reason");
            if (!amount.isPositive()) {
                throw new IllegalArgumentException("a discount is of more than zero, not of " + amount);
            }
        }

        @Override
        public List<Money> parts(List<Money> sums) {
            Money whole = sums.stream().reduce(Money.zero(amount.currency()), Money::plus);
            if (amount.compareTo(whole) > 0) {
                throw new IllegalArgumentException(
                        "a discount of at most " + whole + " was expected, not of " + amount);
            }
            return ProportionalSplit.of(amount, sums);
        }
    }

    /**
     * By what lines are taxed alike.
     *
     * @param category of the lines
     * @param rate where the category bears tax
     */
    record Taxed(VatCategory category, Optional<VatRate> rate) {
        /** Checks nothing but presence. */
        public Taxed {
            Objects.requireNonNull(category, "category");
            Objects.requireNonNull(rate, "rate");
        }
    }
}
