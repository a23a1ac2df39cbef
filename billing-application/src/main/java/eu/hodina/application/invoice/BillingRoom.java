package eu.hodina.application.invoice;

import eu.hodina.application.Identities;
import eu.hodina.application.Ports;
import eu.hodina.application.rating.RateWork;
import eu.hodina.application.trail.ChangeRecorder;
import java.time.InstantSource;
import java.util.Objects;

/** The use cases of billing: from what is done to issued documents. */
public final class BillingRoom {
    private final Ports ports;
    private final RateWork rateWork;
    private final ChangeRecorder recorder;
    private final Identities identities;
    private final InstantSource clock;

    /**
     * Made by {@link eu.hodina.application.Billing#invoicing}.
     *
     * @param ports all that is kept
     * @param rateWork rates the work
     * @param recorder keeps who did what
     * @param identities make the identities of what is new
     * @param clock tells the time
     */
    public BillingRoom(
            Ports ports, RateWork rateWork, ChangeRecorder recorder, Identities identities, InstantSource clock) {
        this.ports = Objects.requireNonNull(ports, "ports");
        this.rateWork = Objects.requireNonNull(rateWork, "rateWork");
        this.recorder = Objects.requireNonNull(recorder, "recorder");
        this.identities = Objects.requireNonNull(identities, "identities");
        this.clock = Objects.requireNonNull(clock, "clock");
    }

    /** {@return says what would be billed} */
    public ProposeInvoices proposeInvoices() {
        return new ProposeInvoices(ports, rateWork, clock);
    }

    /** {@return issues what is to be billed of one client} */
    public IssueInvoices issueInvoices() {
        return new IssueInvoices(ports, rateWork, recorder, identities, clock);
    }

    /** {@return bills all clients, one after the other} */
    public BillClients billClients() {
        return new BillClients(ports, proposeInvoices(), issueInvoices(), recorder, identities);
    }

    /** {@return says of a line why it is what it is} */
    public ExplainLines explainLines() {
        return new ExplainLines(ports);
    }
}
