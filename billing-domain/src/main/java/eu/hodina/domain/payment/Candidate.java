package eu.hodina.domain.payment;

import java.util.List;
import java.util.Objects;

/**
 * A document that was looked at for a payment, and what speaks for it.
 *
 * @param invoice as it stood before the batch
 * @param reasons for and against, the strongest first
 */
public record Candidate(OpenInvoice invoice, List<MatchReason> reasons) {
    public Candidate {
        Objects.requireNonNull(invoice, "invoice");
        reasons = List.copyOf(reasons);
    }
}
