package eu.hodina.application.rating;

import eu.hodina.application.Ports;
import eu.hodina.domain.agreement.Agreement;
import eu.hodina.domain.agreement.ClientAgreement;
import eu.hodina.domain.client.Client;
import eu.hodina.domain.client.LineGrouping;
import eu.hodina.domain.money.DatePeriod;
import eu.hodina.domain.order.Order;
import eu.hodina.domain.order.OrderId;
import eu.hodina.domain.order.OrderState;
import eu.hodina.domain.time.Correction;
import eu.hodina.domain.time.WorkLog;
import eu.hodina.domain.time.WorkLogId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is known of one client: orders, agreements, and the work of the days that are rated. */
final class ClientFacts {
    private final Ports ports;
    private final SharedFacts shared;
    private final Client client;
    private final ClientHoldings holdings;
    private final List<Order> orders;
    private final List<ClientAgreement> agreements;
    private List<WorkLog> logs = List.of();
    private final Map<WorkLogId, Correction> corrections = new HashMap<>();
    private final Map<LineGrouping, LineTexts> texts = new EnumMap<>(LineGrouping.class);

    ClientFacts(Ports ports, SharedFacts shared, Client client) {
        this.ports = ports;
        this.shared = shared;
        this.client = client;
        this.holdings = ports.clientSurvey().of(client.id());
        this.orders = ports.orders().of(Optional.of(client.id()));
        this.agreements = holdings.agreements()
                ? ports.agreements().of(client.id()).stream()
                        .filter(ClientAgreement::isAgreed)
                        .toList()
                : List.of();
    }

    ClientHoldings holdings() {
        return holdings;
    }

    List<Order> orders() {
        return orders;
    }

    List<Agreement> agreements() {
        return agreements.stream().map(ClientAgreement::terms).toList();
    }

    /** The first day of work, or on which an agreement holds. */
    Optional<LocalDate> firstDay() {
        Stream<LocalDate> agreed = agreements.stream().flatMap(one -> one.terms().validity().first().stream());
        return Stream.concat(holdings.firstLog().stream(), agreed).min(LocalDate::compareTo);
    }

    void readWork(DatePeriod days) {
        logs = ports.workLogs().of(orderIds(), days);
        if (holdings.corrections()) {
            ports.workLogs().corrections(orderIds(), days).forEach(one -> corrections.put(one.corrects(), one));
        }
        texts.clear();
    }

    private List<OrderId> orderIds() {
        return orders.stream().map(Order::id).toList();
    }

    /** @param borne what documents bear of these days */
    List<WorkLog> logsOf(DatePeriod days, List<RatedCharge> borne) {
        List<WorkLog> ofDays =
                logs.stream().filter(log -> days.contains(log.date())).toList();
        boolean isAnyCancelled = orders.stream().anyMatch(order -> order.state() == OrderState.CANCELLED);
        if (!isAnyCancelled) {
            return ofDays;
        }
        Map<OrderId, Order> byId = orders.stream().collect(Collectors.toMap(Order::id, Function.identity()));
        Map<WorkLogId, List<RatedCharge>> charged = borne.stream().collect(Collectors.groupingBy(RatedCharge::log));
        return ofDays.stream()
                .map(log ->
                        CancelledWork.asBilled(log, byId.get(log.order()), charged.getOrDefault(log.id(), List.of())))
                .toList();
    }

    /** Those of the logs, and those of their corrections. */
    List<Correction> correctionsOf(List<WorkLog> some) {
        List<Correction> chain = new ArrayList<>();
        if (corrections.isEmpty()) {
            return chain;
        }
        for (WorkLog log : some) {
            Optional<Correction> next = Optional.ofNullable(corrections.get(log.id()));
            while (next.isPresent()) {
                chain.add(next.get());
                next = Optional.ofNullable(corrections.get(next.get().id()));
            }
        }
        return chain;
    }

    /** The words of a grouping, in the client's language. */
    LineTexts texts(LineGrouping grouping) {
        return texts.computeIfAbsent(
                grouping,
                lines -> LineTexts.of(
                        lines,
                        client.language(),
                        new LineTexts.Facts(
                                shared.activities(),
                                orders,
                                lines == LineGrouping.TASK ? ports.orders().tasks(orderIds()) : List.of(),
                                shared.workers(),
                                logs,
                                List.copyOf(corrections.values()),
                                agreements)));
    }
}
