package eu.hodina.domain.insight.margin;

import eu.hodina.domain.money.Money;
import java.util.Objects;

/**
 * Rated lines that stand for no charge: minimum charges, and differences from what documents bear.
 *
 * @param key the client, the order where the line is one order's own, and the month of the rated period
 * @param isDifference whether it is what the charges of the period differ by from the documents; else it comes on top of them
 * @param onDocument whether a document bears it
 * @param amount net of VAT
 */
public record LineSum(GroupKey key, boolean isDifference, boolean onDocument, Money amount) {
    public LineSum {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(amount, "amount");
    }
}
