package eu.hodina.application.invoice;

import eu.hodina.application.rating.RatedCharge;
import eu.hodina.domain.client.Client;
import eu.hodina.domain.invoice.Invoice;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a run did for one client.
 *
 * @param client who
 * @param issued the documents; none where the run only looked, or could not
 * @param proposed the documents that would be issued; none where they were
 * @param covered the work that allowances cover, where the run only looked
 * @param leftOut what was not billed, and why
 * @param failure why the client could not be billed, in one sentence
 */
public record BilledClient(
        Client client,
        List<Invoice> issued,
        List<ProposedDocument> proposed,
        List<RatedCharge> covered,
        List<LeftOut> leftOut,
        Optional<String> failure) {
    public BilledClient {
        Objects.requireNonNull(client, "client");
        issued = List.copyOf(issued);
        proposed = List.copyOf(proposed);
        covered = List.copyOf(covered);
        leftOut = List.copyOf(leftOut);
        Objects.requireNonNull(failure, "failure");
    }

    /**
     * {@return what was issued to one client}
     *
     * @param client who
     * @param billing that was issued
     */
    public static BilledClient issued(Client client, IssuedBilling billing) {
        return new BilledClient(client, billing.documents(), List.of(), List.of(), billing.leftOut(), Optional.empty());
    }

    /**
     * {@return what one client would get}
     *
     * @param client who
     * @param proposal of it
     */
    public static BilledClient proposed(Client client, BillingProposal proposal) {
        return new BilledClient(
                client, List.of(), proposal.documents(), proposal.covered(), proposal.leftOut(), Optional.empty());
    }

    static BilledClient failed(Client client, String failure) {
        return new BilledClient(client, List.of(), List.of(), List.of(), List.of(), Optional.of(failure));
    }
}
