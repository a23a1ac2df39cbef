package eu.hodina.application.invoice;

import eu.hodina.application.Ports;
import eu.hodina.application.rating.RatedWork;
import eu.hodina.domain.client.Client;
import eu.hodina.domain.firm.Firm;
import eu.hodina.domain.invoice.DocumentKind;
import eu.hodina.domain.invoice.InvoiceContent;
import eu.hodina.domain.order.Order;
import eu.hodina.domain.order.OrderId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Takes advances off the invoices that bill work: those of the orders that an invoice bills, as far as they fit into it, the
 * oldest first. One that is more than the invoice waits for a later one.
 */
final class AdvancesOff {
    private final DeductAdvances advances;

    AdvancesOff(Ports ports) {
        this.advances = new DeductAdvances(ports);
    }

    List<ProposedDocument> of(Firm firm, RatedWork work, List<ProposedDocument> documents) {
        return work.holdings().advances() ? of(firm, work.client(), work.orders(), documents) : documents;
    }

    private List<ProposedDocument> of(Firm firm, Client client, List<Order> orders, List<ProposedDocument> documents) {
        Set<AdvanceKey> used = new HashSet<>();
        List<ProposedDocument> after = new ArrayList<>();
        for (ProposedDocument document : documents) {
            ProposedDocument one = document.content().kind() == DocumentKind.INVOICE
                    ? of(firm, client, orders, document, used)
                    : document;
            used.addAll(one.advances());
            after.add(one);
        }
        return after;
    }

    private ProposedDocument of(
            Firm firm, Client client, List<Order> orders, ProposedDocument document, Set<AdvanceKey> used) {
        InvoiceContent whole =
                document.content().toBuilder().deductions(List.of()).build();
        DeductAdvances.Taken taken = advances.choose(
                        firm,
                        client,
                        whole.currency(),
                        billed(document, orders),
                        document.taxPoint(),
                        AdvanceChoice.OF_ORDERS)
                .without(used)
                .fitting(whole.total());
        return new ProposedDocument(
                taken.offOf(whole), document.taxPoint(), document.order(), document.items(), taken.keys());
    }

    /** The order whose own invoice it is, or all that are billed together. */
    private static Set<OrderId> billed(ProposedDocument document, List<Order> orders) {
        return document.order()
                .map(Set::of)
                .orElseGet(() -> orders.stream()
                        .filter(order -> !order.ownInvoice())
                        .map(Order::id)
                        .collect(Collectors.toSet()));
    }
}
