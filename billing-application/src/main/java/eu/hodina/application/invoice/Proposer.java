package eu.hodina.application.invoice;

import eu.hodina.application.NotFoundException;
import eu.hodina.application.Ports;
import eu.hodina.application.RefusedException;
import eu.hodina.application.rating.ClientHoldings;
import eu.hodina.application.rating.RateWork;
import eu.hodina.application.rating.RatedWork;
import eu.hodina.application.rating.SharedFacts;
import eu.hodina.application.rating.UnbilledLine;
import eu.hodina.domain.client.Client;
import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.firm.Firm;
import eu.hodina.domain.invoice.CorrectionRest;
import eu.hodina.domain.invoice.Invoice;
import eu.hodina.domain.invoice.InvoiceId;
import eu.hodina.domain.money.Money;
import eu.hodina.domain.order.Order;
import eu.hodina.domain.order.OrderId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Says what a client is to be billed, from what is kept now: the same for a preview and for what is issued. */
final class Proposer {
    private static final int MOST_YEARS_AHEAD = 1;

    private final Ports ports;
    private final RateWork rateWork;
    private final Contents contents;

    Proposer(Ports ports, RateWork rateWork) {
        this.ports = ports;
        this.rateWork = rateWork;
        this.contents = new Contents(ports.exchangeRates());
    }

    Client client(ClientId id) {
        return ports.clients().find(id).orElseThrow(() -> new NotFoundException("client", id.value()));
    }

    /** Within a transaction. */
    BillingProposal propose(Firm firm, Client client, BillingRequest request, SharedFacts shared, LocalDate today) {
        if (client.card().archived()) {
            LeftOut archived =
                    LeftOut.of(LeftOut.Reason.CLIENT_ARCHIVED, client.name(), Optional.empty(), nothing(client));
            return new BillingProposal(
                    client,
                    new RatedWork(client, List.of(), List.of(), List.of(), ClientHoldings.NOTHING),
                    List.of(),
                    List.of(archived));
        }
        refuseFarFuture(request, today);
        RatedWork work = rateWork.plan(firm, client, request.until(), shared);
        refuseStranger(work, request);
        LineMaker maker = new LineMaker(firm, client, shared.vatRates(), ports.products());
        Selection selection = new Selection(ports, request, work, maker);
        List<ProposedDocument> documents = new ArrayList<>();
        selection
                .invoices()
                .forEach((own, lines) ->
                        documents.add(contents.invoice(firm, client, own, work.orders(), lines, today)));
        List<LeftOut> leftOut = new ArrayList<>(selection.leftOut());
        for (ProposedDocument note : creditNotes(selection.credits(), maker, today)) {
            if (isCreditedAlready(note)) {
                note.content()
                        .lines()
                        .forEach(line -> leftOut.add(
                                LeftOut.of(LeftOut.Reason.CREDITED, line.text(), line.order(), line.amount())));
            } else {
                documents.add(note);
            }
        }
        return new BillingProposal(client, work, documents, leftOut);
    }

    private static Money nothing(Client client) {
        return Money.zero(client.currency());
    }

    /** Fees come by themselves, month by month: up to the year 9999 they would keep the server for ever. */
    private static void refuseFarFuture(BillingRequest request, LocalDate today) {
        LocalDate last = today.plusYears(MOST_YEARS_AHEAD);
        if (request.until().isAfter(last)) {
            throw new RefusedException("/until", "a day up to " + last + " was expected, not " + request.until());
        }
    }

    private static void refuseStranger(RatedWork work, BillingRequest request) {
        request.order().ifPresent(id -> {
            if (work.orders().stream().map(Order::id).noneMatch(id::equals)) {
                throw new NotFoundException("order", id.value());
            }
        });
    }

    /** One a document, the newest first. */
    private List<ProposedDocument> creditNotes(
            Map<String, List<UnbilledLine>> credits, LineMaker maker, LocalDate today) {
        return credits.entrySet().stream()
                .map(credit -> Map.entry(
                        ports.invoices().find(new InvoiceId(credit.getKey())).orElseThrow(), credit.getValue()))
                .sorted(Comparator.comparing((Map.Entry<Invoice, List<UnbilledLine>> credit) ->
                                credit.getKey().issueDate())
                        .thenComparing(credit -> credit.getKey().number().value())
                        .reversed())
                .map(credit -> contents.creditNote(
                        credit.getKey(),
                        ownOf(credit.getValue()),
                        credit.getValue().stream().map(maker::rated).toList(),
                        today))
                .toList();
    }

    /** No credit note takes more of a document than is left of it (handbook 4.9). */
    private boolean isCreditedAlready(ProposedDocument note) {
        InvoiceId id = note.content().original().orElseThrow().id();
        Invoice original = ports.invoices().find(id).orElseThrow();
        try {
            CorrectionRest.of(original, DocumentDesk.corrections(ports, id))
                    .refuseMore(note.content().lines());
            return false;
        } catch (IllegalArgumentException tooMuch) {
            return true;
        }
    }

    private static Optional<OrderId> ownOf(List<UnbilledLine> lines) {
        return lines.get(0).line().order();
    }

    /** With what makes no line, and why. */
    BillingProposal preview(Firm firm, Client client, BillingRequest request, SharedFacts shared, LocalDate today) {
        BillingProposal proposal = propose(firm, client, request, shared, today);
        if (client.card().archived()) {
            return proposal;
        }
        List<LeftOut> leftOut = new ArrayList<>(proposal.leftOut());
        leftOut.addAll(new UnbilledWork(ports, request).of(proposal.work()));
        return new BillingProposal(proposal.client(), proposal.work(), proposal.documents(), leftOut);
    }
}
