package eu.hodina.domain.insight.margin;

import eu.hodina.domain.agreement.AgreementPeriod;
import eu.hodina.domain.money.Money;
import java.util.Objects;

/**
 * A fee that was rated.
 *
 * @param period of a retainer, or the purchase of a package
 * @param amount net of VAT
 */
public record AgreementFee(AgreementPeriod period, Money amount) {
    public AgreementFee {
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(amount, "amount");
    }
}
