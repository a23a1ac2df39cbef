package eu.hodina.domain.insight.margin;

import eu.hodina.domain.agreement.AgreementPeriod;
import java.util.Objects;

/**
 * What of an allowance expired, or was cut by a cap.
 *
 * @param allowance of which
 * @param units minutes or minor units
 */
public record LapsedSum(AgreementPeriod allowance, long units) {
    public LapsedSum {
        Objects.requireNonNull(allowance, "allowance");
    }
}
