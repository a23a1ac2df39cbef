package eu.hodina.domain.insight.margin;

import eu.hodina.domain.agreement.AgreementPeriod;
import java.time.LocalDate;
import java.util.Objects;

/**
 * What the work of a day drew from an allowance.
 *
 * @param allowance from which
 * @param day of the work
 * @param key where the work belongs
 * @param isTime whether minutes were drawn; else minor units of the agreement's currency, by work that has its price
 * @param onDocument whether a document bears a line of the rated period
 * @param units minutes or minor units
 */
public record DrawnSum(
        AgreementPeriod allowance, LocalDate day, GroupKey key, boolean isTime, boolean onDocument, long units) {
    public DrawnSum {
        Objects.requireNonNull(allowance, "allowance");
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(key, "key");
    }
}
