package eu.hodina.application.rating;

import eu.hodina.application.Ports;
import eu.hodina.domain.agreement.Agreement;
import eu.hodina.domain.agreement.ClientAgreement;
import eu.hodina.domain.client.Client;
import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.firm.Firm;
import eu.hodina.domain.firm.VatRates;
import eu.hodina.domain.money.DatePeriod;
import eu.hodina.domain.money.VatRate;
import eu.hodina.domain.order.Order;
import eu.hodina.domain.order.OrderId;
import eu.hodina.domain.rating.ClientTerms;
import eu.hodina.domain.rating.OrderTerms;
import eu.hodina.domain.rating.RatingInput;
import eu.hodina.domain.rating.RatingInputBuilder;
import eu.hodina.domain.time.Correction;
import eu.hodina.domain.time.WorkLog;
import eu.hodina.domain.time.WorkLogId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What the engine is given for any days, from what is kept: to look at it, whatever is billed of them. */
final class PeriodInput {
    private PeriodInput() {}

    static RatingInput of(Ports ports, VatRates vatRates, Firm firm, Client client, DatePeriod period) {
        return of(
                ports,
                Optional.of(client.id()),
                client.currency(),
                ClientTerms.of(client),
                FreshTerms.vatOf(firm, client, vatRates, period),
                period);
    }

    /** @param client none = the firm's own projects */
    static RatingInput of(
            Ports ports,
            Optional<ClientId> client,
            Currency currency,
            ClientTerms terms,
            Optional<VatRate> vat,
            DatePeriod period) {
        List<Order> orders = ports.orders().of(client);
        List<OrderId> orderIds = orders.stream().map(Order::id).toList();
        List<WorkLog> logs = ports.workLogs().of(orderIds, period);
        var input = RatingInput.of(currency, period)
                .client(terms)
                .activities(ports.activities().all())
                .priceLists(ports.priceLists().in(currency))
                .orders(orders.stream().map(OrderTerms::of).toList())
                .workLogs(logs)
                .corrections(correctionsOf(logs, ports.workLogs().corrections(orderIds, period)));
        client.ifPresent(id -> addAgreements(ports, id, period, input));
        return vat.map(input::vat).orElse(input).build();
    }

    /** Those of work that waits for its approval are left out with it. */
    private static List<Correction> correctionsOf(List<WorkLog> logs, List<Correction> all) {
        Set<WorkLogId> known = logs.stream().map(WorkLog::id).collect(Collectors.toCollection(HashSet::new));
        List<Correction> chain = new ArrayList<>();
        List<Correction> left = new ArrayList<>(all);
        while (left.removeIf(one -> known.contains(one.corrects()) && known.add(one.id()) && chain.add(one))) {
            // a correction of a correction follows in the next round
        }
        return chain;
    }

    /**
     * With what earlier runs left of allowances, and the fees that they billed (rating.md, "Between runs"); what was billed of
     * these days themselves falls due in them again.
     */
    private static void addAgreements(Ports ports, ClientId client, DatePeriod period, RatingInputBuilder input) {
        List<Agreement> agreed = ports.agreements().of(client).stream()
                .filter(ClientAgreement::isAgreed)
                .map(ClientAgreement::terms)
                .toList();
        if (agreed.isEmpty()) {
            return;
        }
        input.agreements(agreed)
                .billedFees(ports.ratedPeriods().feesBefore(client, period.from()))
                .opening(ports.ratedPeriods()
                        .lastRunBefore(client, period.from())
                        .map(run -> run.opening(agreed, period.from()))
                        .orElse(List.of()));
    }
}
