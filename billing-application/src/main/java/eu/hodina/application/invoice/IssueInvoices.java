package eu.hodina.application.invoice;

import eu.hodina.application.Identities;
import eu.hodina.application.Ports;
import eu.hodina.application.rating.RateWork;
import eu.hodina.application.rating.SharedFacts;
import eu.hodina.application.trail.Caller;
import eu.hodina.application.trail.ChangeRecorder;
import eu.hodina.application.trail.Subject;
import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.firm.Firm;
import eu.hodina.domain.firm.Iban;
import eu.hodina.domain.invoice.DocumentKind;
import eu.hodina.domain.invoice.Invoice;
import eu.hodina.domain.order.Order;
import eu.hodina.domain.order.OrderState;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Use case: what a client still has to be billed becomes documents: the client's common invoice, one for each order that has
 * its own, and credit notes where billed work turned out to be less. All in one transaction, under the client's lock: numbers
 * are drawn in it, so that none is lost and none is given twice; a second run finds nothing left and issues nothing.
 */
public final class IssueInvoices {
    /** What is left of an order for these reasons is billed another time. */
    private static final Set<LeftOut.Reason> WAITING = Set.of(
            LeftOut.Reason.ORDER_NOT_DONE,
            LeftOut.Reason.MILESTONE_NOT_DONE,
            LeftOut.Reason.LATER,
            LeftOut.Reason.SHARED,
            LeftOut.Reason.OTHER_CURRENCY);

    private final Ports ports;
    private final RateWork rateWork;
    private final Proposer proposer;
    private final ChangeRecorder recorder;
    private final DocumentPress press;

    /**
     * Made by {@link BillingRoom#issueInvoices}.
     *
     * @param ports all that is kept
     * @param rateWork rates the work
     * @param recorder keeps who issued what
     * @param identities make the identities of what is new
     * @param clock tells the time
     */
    public IssueInvoices(
            Ports ports, RateWork rateWork, ChangeRecorder recorder, Identities identities, InstantSource clock) {
        this.ports = Objects.requireNonNull(ports, "ports");
        this.rateWork = Objects.requireNonNull(rateWork, "rateWork");
        this.proposer = new Proposer(ports, rateWork);
        this.recorder = Objects.requireNonNull(recorder, "recorder");
        this.press = new DocumentPress(ports, recorder, identities, clock);
    }

    /**
     * Issues what is to be billed. The day of issue is today in the firm's zone.
     *
     * @param caller who does it
     * @param firm who issues
     * @param client who is billed
     * @param request up to which day, and of what
     * @return what was issued, the invoices first; and what was left out
     * @throws eu.hodina.application.NotFoundException where there is no such client, or the order is not the client's
     * @throws eu.hodina.domain.rating.RatingRefusedException where work has no price, or facts contradict each other; nothing
     *     is kept then
     */
    public IssuedBilling issue(Caller caller, Firm firm, ClientId client, BillingRequest request) {
        return issue(caller, firm, client, request, UnaryOperator.identity());
    }

    /** @param turn is waited for when all is rated, before anything is kept and a number drawn */
    IssuedBilling issue(
            Caller caller, Firm firm, ClientId client, BillingRequest request, SharedFacts shared, Runnable turn) {
        return issue(caller, firm, client, request, shared, turn, UnaryOperator.identity());
    }

    /** With what a person changed of what would be issued. */
    IssuedBilling issue(
            Caller caller,
            Firm firm,
            ClientId client,
            BillingRequest request,
            UnaryOperator<List<ProposedDocument>> edits) {
        return issue(caller, firm, client, request, new SharedFacts(ports), () -> {}, edits);
    }

    private IssuedBilling issue(
            Caller caller,
            Firm firm,
            ClientId client,
            BillingRequest request,
            SharedFacts shared,
            Runnable turn,
            UnaryOperator<List<ProposedDocument>> edits) {
        LocalDate today = press.today(firm);
        return ports.transactions().callAgain(() -> {
            ports.clients().lock(client);
            BillingProposal proposal = proposer.propose(firm, proposer.client(client), request, shared, today);
            AdvancesOff.Deducted deducted = new AdvancesOff(ports)
                    .of(firm, proposal.work(), edits.apply(proposal.documents()), request.advances());
            turn.run();
            lockCredited(proposal);
            rateWork.keep(proposal.work());
            List<Invoice> issued = new ArrayList<>();
            for (ProposedDocument document : deducted.documents()) {
                issued.add(issue(caller, firm, document));
            }
            closeOrders(caller, proposal, request);
            List<LeftOut> leftOut = new ArrayList<>(proposal.leftOut());
            leftOut.addAll(deducted.leftOut());
            return new IssuedBilling(issued, leftOut);
        });
    }

    private Invoice issue(Caller caller, Firm firm, ProposedDocument document) {
        Invoice invoice = press.issue(caller, firm, document.content(), document.taxPoint());
        ports.billedItems().bill(invoice.id(), document.items());
        ports.advances().deduct(document.advances(), invoice.id());
        if (invoice.content().kind() == DocumentKind.CREDIT_NOTE) {
            takeOff(invoice);
        }
        return invoice;
    }

    /**
     * What is to be credited is known only when the client is locked, and others lock the account first. So it is done
     * before anything is written: of two that wait for each other, this one gives way, and is cheap to do again.
     */
    private void lockCredited(BillingProposal proposal) {
        proposal.documents().stream()
                .map(ProposedDocument::content)
                .filter(content -> content.kind() == DocumentKind.CREDIT_NOTE)
                .map(content -> content.account().iban())
                .distinct()
                .sorted(Comparator.comparing(Iban::value))
                .forEach(ports.documentAccounts()::lock);
    }

    private void takeOff(Invoice note) {
        Invoice original = note.content()
                .original()
                .flatMap(one -> ports.invoices().find(one.id()))
                .orElseThrow();
        CorrectDocuments.takeOff(ports, note, original);
    }

    /** An order that is done is billed when nothing of it is left. */
    private void closeOrders(Caller caller, BillingProposal proposal, BillingRequest request) {
        for (Order order : proposal.work().orders()) {
            boolean isDone = order.state() == OrderState.DONE && request.wants(order.id());
            if (isDone && !isLeft(order, proposal) && !ports.workLogs().isUnrated(order.id())) {
                Order billed = order.in(OrderState.BILLED);
                Subject subject = new Subject("order", order.id().value());
                recorder.changed(caller, subject, recorder.version(subject), order, billed);
                ports.orders().replace(billed);
            }
        }
    }

    private static boolean isLeft(Order order, BillingProposal proposal) {
        return proposal.leftOut().stream()
                .anyMatch(left -> WAITING.contains(left.reason())
                        && left.order().filter(id -> !id.equals(order.id())).isEmpty());
    }
}
