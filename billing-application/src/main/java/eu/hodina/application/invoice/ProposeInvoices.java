package eu.hodina.application.invoice;

import eu.hodina.application.Ports;
import eu.hodina.application.rating.RateWork;
import eu.hodina.application.rating.SharedFacts;
import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.firm.Firm;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * Use case: what would a client, or one order of it, be billed up to a day? Rated in memory by the same rules as what is
 * issued; nothing is kept.
 */
public final class ProposeInvoices {
    private final Ports ports;
    private final Proposer proposer;
    private final InstantSource clock;

    /**
     * Made by {@link BillingRoom#proposeInvoices}.
     *
     * @param ports all that is kept
     * @param rateWork rates the work
     * @param clock tells the time
     */
    public ProposeInvoices(Ports ports, RateWork rateWork, InstantSource clock) {
        this.ports = Objects.requireNonNull(ports, "ports");
        this.proposer = new Proposer(ports, rateWork);
        this.clock = Objects.requireNonNull(clock, "clock");
    }

    /**
     * Proposes.
     *
     * @param firm who would issue
     * @param client who would be billed
     * @param request up to which day, and of what
     * @return the documents with their lines, the work that is covered, and what is left out and why
     * @throws eu.hodina.application.NotFoundException where there is no such client, or the order is not the client's
     * @throws eu.hodina.domain.rating.RatingRefusedException where work has no price, or facts contradict each other
     */
    public BillingProposal propose(Firm firm, ClientId client, BillingRequest request) {
        return ports.transactions().call(() -> {
            BillingProposal proposal = whole(firm, client, request);
            return proposal.with(deducted(firm, proposal, request, proposal.documents()));
        });
    }

    /** Before advances are taken off, within a transaction. */
    BillingProposal whole(Firm firm, ClientId client, BillingRequest request) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), firm.zone());
        return proposer.preview(firm, proposer.client(client), request, new SharedFacts(ports), today);
    }

    /** With the advances that they take off. */
    AdvancesOff.Deducted deducted(
            Firm firm, BillingProposal proposal, BillingRequest request, List<ProposedDocument> documents) {
        return new AdvancesOff(ports).of(firm, proposal.work(), documents, request.advances());
    }
}
