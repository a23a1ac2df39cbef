package eu.hodina.domain.agreement;

import java.util.Objects;

/**
 * What earlier runs left of an allowance that began before this one (rating.md, "Between runs").
 *
 * @param allowance which one: the agreement and the first day of its period
 * @param left what there still is to draw, of the allowance's kind
 */
public record OpeningAllowance(AgreementPeriod allowance, Allowed left) {
    public OpeningAllowance {
        Objects.requireNonNull(allowance, "allowance");
        Objects.requireNonNull(left, "left");
    }
}
