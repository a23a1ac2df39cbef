package eu.hodina.application.invoice;

import eu.hodina.application.Ports;
import eu.hodina.application.invoice.LeftOut.Reason;
import eu.hodina.application.rating.PlannedPeriod;
import eu.hodina.application.rating.RatedCharge;
import eu.hodina.application.rating.RatedWork;
import eu.hodina.domain.agreement.ClientAgreement;
import eu.hodina.domain.agreement.Retainer;
import eu.hodina.domain.agreement.RetainerPeriod;
import eu.hodina.domain.order.Order;
import eu.hodina.domain.order.OrderId;
import eu.hodina.domain.rating.Disposition;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Says of work that makes no line why it does not: by order, in minutes; and which fees fall due later. For previews only. */
final class UnbilledWork {
    private final Ports ports;
    private final BillingRequest request;

    UnbilledWork(Ports ports, BillingRequest request) {
        this.ports = ports;
        this.request = request;
    }

    private record Fate(OrderId order, Reason reason) {}

    List<LeftOut> of(RatedWork work) {
        Map<OrderId, Order> orders = work.orders().stream().collect(Collectors.toMap(Order::id, Function.identity()));
        Map<Fate, Long> minutes = new LinkedHashMap<>();
        for (PlannedPeriod period : work.periods()) {
            for (RatedCharge charge : period.rated().charges()) {
                reasonOf(charge.disposition())
                        .ifPresent(reason ->
                                minutes.merge(new Fate(charge.order(), reason), charge.measured(), Math::addExact));
            }
        }
        ports.workLogs()
                .notApproved(orders.keySet(), request.until())
                .forEach((order, left) -> minutes.put(new Fate(order, Reason.NOT_APPROVED), left));
        List<LeftOut> left = new ArrayList<>();
        minutes.forEach((fate, sum) -> {
            if (request.wants(fate.order())) {
                left.add(LeftOut.work(fate.reason(), orders.get(fate.order()).number(), fate.order(), sum));
            }
        });
        if (request.order().isEmpty()) {
            ports.agreements().of(work.client().id()).stream()
                    .filter(ClientAgreement::isAgreed)
                    .forEach(agreement -> nextFee(agreement, work).ifPresent(left::add));
        }
        return left;
    }

    private static Optional<Reason> reasonOf(Disposition disposition) {
        return switch (disposition) {
            case INTERNAL -> Optional.of(Reason.INTERNAL);
            case REWORK -> Optional.of(Reason.REWORK);
            case FIXED_PRICE -> Optional.of(Reason.FIXED_PRICE);
            case WRITTEN_OFF -> Optional.of(Reason.WRITTEN_OFF);
            case BILLABLE, COVERED -> Optional.empty();
        };
    }

    private Optional<LeftOut> nextFee(ClientAgreement agreement, RatedWork work) {
        if (!(agreement.terms() instanceof Retainer retainer)) {
            return Optional.empty();
        }
        LocalDate begins = retainer.begins().isAfter(request.until()) ? retainer.begins() : request.until();
        RetainerPeriod period = retainer.period(Math.max(0, retainer.indexOf(begins)));
        if (!retainer.dueOf(period).isAfter(request.until())) {
            period = retainer.period(period.index() + 1);
        }
        return period.firstValid().isAfter(period.lastValid())
                ? Optional.empty()
                : Optional.of(new LeftOut(
                        Reason.FEE_NOT_DUE,
                        work.client().language().of(agreement.name()) + " " + retainer.dueOf(period),
                        Optional.empty(),
                        OptionalLong.empty(),
                        Optional.of(retainer.feeOf(period))));
    }
}
