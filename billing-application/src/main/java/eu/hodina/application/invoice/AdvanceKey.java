package eu.hodina.application.invoice;

import eu.hodina.domain.invoice.InvoiceId;
import java.util.Objects;

/**
 * What an advance is known by: the proforma, and the money that came for it.
 *
 * @param proforma that was paid
 * @param receipt the payment of the bank, or what was received by hand
 */
public record AdvanceKey(InvoiceId proforma, String receipt) {
    public AdvanceKey {
        Objects.requireNonNull(proforma, "proforma");
        Objects.requireNonNull(receipt, "receipt");
    }

    /** {@return as a list's next names it: {@code proforma/receipt}} */
    @Override
    public String toString() {
        return proforma.value() + "/" + receipt;
    }
}
