package eu.hodina.domain.agreement;

import java.util.Objects;

/** What earlier runs left of an allowance that began before this one (rating.md, "Between runs"). */
public record OpeningAllowance(AgreementPeriod allowance, Allowed left) {
    public OpeningAllowance {
        Objects.requireNonNull(allowance, "allowance");
        Objects.requireNonNull(left, "left");
    }
}
