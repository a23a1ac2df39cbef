package eu.hodina.domain.insight.margin;

import eu.hodina.domain.money.Money;
import java.util.Objects;

/**
 * Products, expenses, received costs and fixed prices of orders.
 *
 * @param key the order, its client and the month
 * @param isFixedPrice whether these are milestones that are done; else products and expenses
 * @param onDocument whether a document bears them
 * @param revenue net of VAT
 * @param cost what they cost the firm, 0 for milestones; in a currency of its own
 */
public record GoodsSum(GroupKey key, boolean isFixedPrice, boolean onDocument, Money revenue, Money cost) {
    public GoodsSum {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(revenue, "revenue");
        Objects.requireNonNull(cost, "cost");
    }
}
