package eu.hodina.application.invoice;

import eu.hodina.application.Ports;
import eu.hodina.application.rating.PlannedPeriod;
import eu.hodina.application.rating.RatedCharge;
import eu.hodina.application.rating.RatedPeriod;
import eu.hodina.application.rating.RatedPeriodId;
import eu.hodina.application.rating.RatedWork;
import eu.hodina.application.rating.UnbilledLine;
import eu.hodina.domain.order.OrderId;
import eu.hodina.domain.rating.LineKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which order a line of work is of alone, though it is not billed apart as a rule. Where a money allowance pays a part of a
 * period, its lines stay together: each invoice owes something.
 */
final class Attribution {
    private final Ports ports;
    private final Map<RatedPeriodId, RatedPeriod> periods = new HashMap<>();
    private final Set<RatedPeriodId> withCredit;

    Attribution(Ports ports, RatedWork work) {
        this.ports = ports;
        work.periods().stream().map(PlannedPeriod::rated).forEach(rated -> periods.put(rated.id(), rated));
        this.withCredit = work.waiting().stream()
                .filter(line -> line.line().key().kind() == LineKind.CREDIT)
                .map(UnbilledLine::rated)
                .collect(Collectors.toSet());
    }

    Optional<OrderId> of(UnbilledLine line) {
        if (line.line().order().isPresent()) {
            return line.line().order();
        }
        if (line.line().kind() != LineKind.WORK || withCredit.contains(line.rated())) {
            return Optional.empty();
        }
        RatedPeriod rated = periods.computeIfAbsent(
                line.rated(), id -> ports.ratedPeriods().find(id).orElseThrow());
        List<OrderId> orders = rated.charges().stream()
                .filter(charge -> charge.line().isPresent() && charge.line().getAsInt() == line.position())
                .map(RatedCharge::order)
                .distinct()
                .toList();
        return orders.size() == 1 ? Optional.of(orders.get(0)) : Optional.empty();
    }
}
