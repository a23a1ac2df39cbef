package eu.hodina.domain.agreement;

import eu.hodina.domain.money.Validity;
import eu.hodina.domain.money.VatRate;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;

/** What bills by itself (předpis): a {@link Retainer} or a {@link ServicePackage}. */
public sealed interface Agreement permits Retainer, ServicePackage {
    /** {@return its identity, by which fees and allowances are known} */
    AgreementId id();

    /** {@return the work that its allowance covers} */
    AgreementScope scope();

    /** {@return the days whose work it covers; of a package from its purchase to its expiry} */
    Validity validity();

    /** {@return what a period, or the package, includes; none = a bare fee} */
    Optional<Allowed> includes();

    /** {@return the rate of its fees and credits; none = the rate of the document} */
    Optional<VatRate> vatRate();

    /**
     * {@return the same terms under another identity}
     *
     * @param other the identity
     */
    Agreement withId(AgreementId other);

    /**
     * {@return the same terms, valid to this day}
     *
     * @param last its last day, not before its first
     * @throws IllegalArgumentException where it begins later
     */
    Agreement endingOn(LocalDate last);

    /** {@return the currency of its fees} */
    Currency currency();
}
