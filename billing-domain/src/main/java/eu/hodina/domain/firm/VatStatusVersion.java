package eu.hodina.domain.firm;

import eu.hodina.domain.money.Validity;
import java.util.Objects;

/**
 * The VAT status on the days of a validity.
 *
 * @param status what the firm is to the tax office
 * @param validity on these days
 */
public record VatStatusVersion(VatStatus status, Validity validity) {
    public VatStatusVersion {
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(validity, "validity");
    }
}
