package eu.hodina.application.memory;

import eu.hodina.application.Ports;
import eu.hodina.application.rating.ClientHoldings;
import eu.hodina.application.rating.ClientSurvey;
import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.invoice.DocumentKind;
import eu.hodina.domain.order.Order;
import eu.hodina.domain.order.OrderId;
import eu.hodina.domain.order.OrderLine;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Asks the other twins. */
final class MemoryClientSurvey implements ClientSurvey {
    private final Ports ports;
    private final MemoryWorkLogs workLogs;

    MemoryClientSurvey(Ports ports, MemoryWorkLogs workLogs) {
        this.ports = ports;
        this.workLogs = workLogs;
    }

    @Override
    public ClientHoldings of(ClientId client) {
        List<OrderId> orders =
                ports.orders().of(Optional.of(client)).stream().map(Order::id).toList();
        return new ClientHoldings(
                !ports.agreements().of(client).isEmpty(),
                !ports.ratedPeriods().live(client).isEmpty(),
                workLogs.isCorrected(orders),
                orders.stream().anyMatch(this::hasLines),
                orders.stream()
                        .anyMatch(order -> !ports.milestones()
                                .page(order, Optional.empty(), 1)
                                .isEmpty()),
                ports.invoices().all().stream()
                        .map(invoice -> invoice.content())
                        .anyMatch(content -> content.kind() == DocumentKind.PROFORMA
                                && content.client().equals(client)),
                workLogs.all().stream()
                        .map(entry -> entry.log())
                        .filter(log -> orders.contains(log.order()))
                        .map(log -> log.date())
                        .min(LocalDate::compareTo));
    }

    private boolean hasLines(OrderId order) {
        return Stream.of(OrderLine.Kind.values())
                .anyMatch(kind -> !ports.orderLines()
                        .page(order, kind, Optional.empty(), 1)
                        .isEmpty());
    }
}
