package eu.hodina.domain.rating;

import java.util.List;

/**
 * What billed periods should have been, less what was charged for them.
 *
 * @param differences by key: what the next invoice takes along, as DIFFERENCE lines. Negative where a money allowance pays
 *     more, or where something is taken back that waits for that same invoice; the lines of one period, order and VAT rate
 *     that go on it never add up to less than 0
 * @param credits credit notes, one a document, the newest document first
 */
public record PeriodDifferences(List<BilledLine> differences, List<DocumentCredit> credits) {
    public PeriodDifferences {
        differences = List.copyOf(differences);
        credits = List.copyOf(credits);
    }

    /**
     * Whether all was charged as it should have been.
     *
     * @return true where nothing is to be billed or credited
     */
    public boolean isEmpty() {
        return differences.isEmpty() && credits.isEmpty();
    }
}
