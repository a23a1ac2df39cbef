package eu.hodina.domain.catalog;

import eu.hodina.domain.money.Money;
import eu.hodina.domain.money.Percentage;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * The indexation of one year: a rule, the day from which new prices hold, and the rate by which they rise.
 *
 * <pre>{@code
 * Indexation of2026 = Indexation.in(2026, rule, table);   // from the rule's month of 2026, by the rate of 2025
 * IndexedRetainer raised = IndexedRetainer.of(retainer, of2026, Optional.of(LocalDate.parse("2025-12-31")));
 * }</pre>
 *
 * @param rule what is indexed, in which month and up to which cap
 * @param from the first day of the new prices
 * @param index of the calendar year before; none where it is not known: then nothing rises
 */
public record Indexation(IndexationRule rule, LocalDate from, Optional<IndexRate> index) {
    public Indexation {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(index, "index");
    }

    /**
     * Prepares the indexation of a year: by the rate of the year before, from the first day of the rule's month.
     *
     * @param year in which prices rise
     * @param rule what is indexed
     * @param table the published rates
     * @return the indexation; it raises nothing where the rate is not known
     */
    public static Indexation in(int year, IndexationRule rule, IndexTable table) {
        return new Indexation(rule, LocalDate.of(year, rule.month(), 1), table.of(year - 1));
    }

    /**
     * {@return whether it raises this kind of price at all}
     *
     * @param part fees, overage prices or price lists
     */
    public boolean raises(IndexedPart part) {
        return rule.parts().contains(part)
                && index.map(IndexRate::rate)
                        .map(rule::applied)
                        .filter(Percentage::isPositive)
                        .isPresent();
    }

    /**
     * {@return the rise of a price; none where it stays as it is: the part is not indexed, or rounding leaves nothing}
     *
     * @param price which one
     * @param old what it cost so far
     */
    public Optional<PriceChange> change(IndexedPrice price, Money old) {
        if (!raises(price.part())) {
            return Optional.empty();
        }
        IndexRate published = index.orElseThrow();
        Money raised = rule.raised(old, published.rate());
        return raised.equals(old)
                ? Optional.empty()
                : Optional.of(new PriceChange(price, old, raised, published, rule.applied(published.rate()), from));
    }

    /**
     * Refuses to work backwards.
     *
     * @param owner id of the agreement, or code of the price list
     * @param ratedTo the last day that is rated already, or that a billed fee pays for
     * @throws IndexationRefusedException where that is the first day of the new prices or later
     */
    public void requireAfter(String owner, Optional<LocalDate> ratedTo) {
        if (ratedTo.filter(last -> !last.isBefore(from)).isPresent()) {
            throw new IndexationRefusedException(
                    owner, from, "a day after " + ratedTo.get() + ", to which it is billed");
        }
    }
}
