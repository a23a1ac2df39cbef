package eu.hodina.domain.firm;

import eu.hodina.domain.money.Validity;
import java.util.Objects;

/** The VAT status on the days of a validity. */
public record VatStatusVersion(VatStatus status, Validity validity) {
    public VatStatusVersion {
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(validity, "validity");
    }
}
