package eu.hodina.application.invoice;

import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.firm.FirmId;
import java.util.List;
import java.util.Objects;

/**
 * What is to be billed of a client and how, before it is: no number, no date, and no amount of its own, for all that follows
 * from what is done until it is issued.
 *
 * @param id its identity
 * @param firm who is to issue
 * @param client who is to be billed
 * @param request up to which day, and of what
 * @param options how the invoices are to look and to be paid
 * @param edits what a person changes of them, in this order
 */
public record Draft(
        DraftId id,
        FirmId firm,
        ClientId client,
        BillingRequest request,
        DocumentOptions options,
        List<DraftEdit> edits) {
    public Draft {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(firm, "firm");
        Objects.requireNonNull(client, "client");
        Objects.requireNonNull(request, "request");
        Objects.requireNonNull(options, "options");
        edits = List.copyOf(edits);
    }

    /**
     * {@return the same draft, otherwise edited}
     *
     * @param other how the invoices are to look and to be paid
     * @param changes what a person changes of them
     */
    public Draft with(DocumentOptions other, List<DraftEdit> changes) {
        return new Draft(id, firm, client, request, other, changes);
    }
}
