package eu.hodina.domain.insight.margin;

import eu.hodina.domain.money.Money;
import eu.hodina.domain.rating.Disposition;
import java.util.Objects;

/**
 * What rating made of work, summed over charges that share all of this.
 *
 * @param key where it belongs
 * @param disposition what became of it
 * @param onDocument whether a document bears its line
 * @param measured minutes
 * @param billed minutes, after rounding
 * @param amount net of VAT, in the client's currency
 */
public record ChargedSum(
        GroupKey key, Disposition disposition, boolean onDocument, long measured, long billed, Money amount) {
    public ChargedSum {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(disposition, "disposition");
        Objects.requireNonNull(amount, "amount");
    }
}
