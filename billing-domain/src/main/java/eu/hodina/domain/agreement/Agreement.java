package eu.hodina.domain.agreement;

import eu.hodina.domain.money.Validity;
import eu.hodina.domain.money.VatRate;
import java.util.Optional;

/** What bills by itself (předpis): a {@link Retainer} or a {@link ServicePackage}. */
public sealed interface Agreement permits Retainer, ServicePackage {
    AgreementId id();

    AgreementScope scope();

    /** The days whose work it covers; of a package from its purchase to its expiry. */
    Validity validity();

    /** What a period, or the package, includes; none = a bare fee. */
    Optional<Allowed> includes();

    /** Of its fees and credits; none = the rate of the document. */
    Optional<VatRate> vatRate();
}
