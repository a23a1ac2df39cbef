package eu.hodina.domain.agreement;

import eu.hodina.domain.money.Money;
import eu.hodina.domain.money.Validity;
import eu.hodina.domain.money.VatRate;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Objects;
import java.util.Optional;

/**
 * Work bought once and drawn down (předplacené služby).
 *
 * @param id its identity
 * @param scope the work that it covers
 * @param purchased the day from which it is drawn, and on which its price is due
 * @param expires the last day on which it is drawn, inclusive; none = never
 * @param price net of VAT, 0 or more
 * @param includes what was bought, in minutes or in money; none = a fee alone
 * @param vatRate of its price; none = the rate of the document
 */
public record ServicePackage(
        AgreementId id,
        AgreementScope scope,
        LocalDate purchased,
        Optional<LocalDate> expires,
        Money price,
        Optional<Allowed> includes,
        Optional<VatRate> vatRate)
        implements Agreement {
    public ServicePackage {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(purchased, "purchased");
        Objects.requireNonNull(includes, "includes");
        Objects.requireNonNull(vatRate, "vatRate");
        if (expires.filter(last -> last.isBefore(purchased)).isPresent()) {
            throw new IllegalArgumentException(
                    "package " + id + " expires on or after " + purchased + ", not on " + expires.get());
        }
        if (price.isNegative()) {
            throw new IllegalArgumentException("package " + id + " costs 0 or more, not " + price);
        }
    }

    @Override
    public Validity validity() {
        return Validity.of(Optional.of(purchased), expires);
    }

    @Override
    public ServicePackage withId(AgreementId other) {
        return new ServicePackage(other, scope, purchased, expires, price, includes, vatRate);
    }

    @Override
    public ServicePackage endingOn(LocalDate last) {
        return new ServicePackage(id, scope, purchased, Optional.of(last), price, includes, vatRate);
    }

    @Override
    public Currency currency() {
        return price.currency();
    }

    /**
     * {@return the same package bought anew; what is left of this one stays its own}
     *
     * @param other the identity of the renewed one
     * @param bought its purchase date
     * @param lastDay on which it is drawn; none = never expires
     * @param costs net of VAT
     */
    public ServicePackage renewed(AgreementId other, LocalDate bought, Optional<LocalDate> lastDay, Money costs) {
        return new ServicePackage(other, scope, bought, lastDay, costs, includes, vatRate);
    }
}
