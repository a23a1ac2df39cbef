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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Takes advances off the invoices that bill work, as far as they fit into them, the oldest first. One that is more than the
 * invoice, or that lacks its tax document, waits for a later one and is told; it stops nothing.
 */
final class AdvancesOff {
    private final DeductAdvances advances;

    AdvancesOff(Ports ports) {
        this.advances = new DeductAdvances(ports);
    }

    /** Documents with what they deduct, and the advances that wait, by day. */
    record Deducted(List<ProposedDocument> documents, List<LeftOut> leftOut) {}

    Deducted of(Firm firm, RatedWork work, List<ProposedDocument> documents, AdvanceChoice choice) {
        if (!work.holdings().advances() && choice.scope() != AdvanceChoice.Scope.NAMED) {
            return new Deducted(documents, List.of());
        }
        Run run = new Run(firm, work.client(), work.orders(), choice);
        List<ProposedDocument> after = documents.stream()
                .map(document -> document.content().kind() == DocumentKind.INVOICE ? run.off(document) : document)
                .toList();
        return new Deducted(after, run.leftOut());
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

    /** Over the documents of one client; an advance is taken off one of them. */
    private final class Run {
        private final Firm firm;
        private final Client client;
        private final List<Order> orders;
        private final AdvanceChoice choice;
        private final Set<AdvanceKey> used = new HashSet<>();
        private final Map<AdvanceKey, LeftOut> waiting = new LinkedHashMap<>();

        Run(Firm firm, Client client, List<Order> orders, AdvanceChoice choice) {
            this.firm = firm;
            this.client = client;
            this.orders = orders;
            this.choice = choice;
        }

        ProposedDocument off(ProposedDocument document) {
            InvoiceContent whole =
                    document.content().toBuilder().deductions(List.of()).build();
            DeductAdvances.Found found = advances.find(
                    firm, client, whole.currency(), billed(document, orders), document.taxPoint(), choice);
            DeductAdvances.Taken taken = found.taken().without(used).fitting(whole.total());
            used.addAll(taken.keys());
            found.untaxed().forEach(advance -> wait(LeftOut.Reason.ADVANCE_NOT_TAXED, advance));
            found.advances().stream()
                    .filter(advance -> !used.contains(advance.key()))
                    .forEach(advance -> wait(LeftOut.Reason.ADVANCE_TOO_LARGE, advance));
            return new ProposedDocument(
                    taken.offOf(whole), document.taxPoint(), document.order(), document.items(), taken.keys());
        }

        private void wait(LeftOut.Reason reason, ReceivedAdvance advance) {
            String proforma = advances.proforma(advance).number().value();
            waiting.put(advance.key(), LeftOut.of(reason, proforma, Optional.empty(), advance.amount()));
        }

        List<LeftOut> leftOut() {
            List<LeftOut> left = new ArrayList<>();
            waiting.forEach((key, one) -> {
                if (!used.contains(key)) {
                    left.add(one);
                }
            });
            return left;
        }
    }
}
