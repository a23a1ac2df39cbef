package eu.hodina.domain.insight.margin;

import eu.hodina.domain.money.Money;

/**
 * An amount on its way into a row.
 *
 * @param key where it belongs, with its month
 * @param isEstimate whether it may still change without a mistake
 */
record Posting(GroupKey key, MarginKind kind, MarginPart part, Money amount, boolean isEstimate) {}
