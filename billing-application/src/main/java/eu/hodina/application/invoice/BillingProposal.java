package eu.hodina.application.invoice;

import eu.hodina.application.rating.PlannedPeriod;
import eu.hodina.application.rating.RatedCharge;
import eu.hodina.application.rating.RatedWork;
import eu.hodina.domain.client.Client;
import eu.hodina.domain.rating.Disposition;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What a client would be billed.
 *
 * @param client who
 * @param work as it was rated for it; of an archived client nothing is
 * @param documents the invoices, the common one first, then by order number; then the credit notes, the newest original first
 * @param leftOut what is not billed now, and why
 */
public record BillingProposal(Client client, RatedWork work, List<ProposedDocument> documents, List<LeftOut> leftOut) {
    public BillingProposal {
        Objects.requireNonNull(client, "client");
        Objects.requireNonNull(work, "work");
        documents = List.copyOf(documents);
        leftOut = List.copyOf(leftOut);
    }

    /** {@return the work that allowances cover, of the periods that were rated for it} */
    public List<RatedCharge> covered() {
        return work.periods().stream()
                .map(PlannedPeriod::rated)
                .flatMap(rated -> rated.charges().stream())
                .filter(charge -> charge.disposition() == Disposition.COVERED)
                .toList();
    }

    /** The same, with documents that deduct advances. */
    BillingProposal with(AdvancesOff.Deducted deducted) {
        List<LeftOut> all = new ArrayList<>(leftOut);
        all.addAll(deducted.leftOut());
        return new BillingProposal(client, work, deducted.documents(), all);
    }
}
