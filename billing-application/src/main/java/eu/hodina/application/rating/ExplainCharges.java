package eu.hodina.application.rating;

import eu.hodina.application.NotFoundException;
import eu.hodina.application.Ports;
import eu.hodina.application.RefusedException;
import eu.hodina.domain.agreement.Agreement;
import eu.hodina.domain.agreement.ClientAgreement;
import eu.hodina.domain.agreement.OpeningAllowance;
import eu.hodina.domain.order.Order;
import eu.hodina.domain.order.OrderId;
import eu.hodina.domain.rating.BilledPeriod;
import eu.hodina.domain.rating.Charge;
import eu.hodina.domain.rating.Explanation;
import eu.hodina.domain.rating.LineKey;
import eu.hodina.domain.rating.OrderTerms;
import eu.hodina.domain.rating.Rating;
import eu.hodina.domain.rating.RatingInput;
import eu.hodina.domain.time.Correction;
import eu.hodina.domain.time.WorkLog;
import eu.hodina.domain.time.WorkLogId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Use case: why a line of a rated period is what it is, charge by charge. The period is rated once more by what it was rated by:
 * the logs that have charges in it, its terms, and the allowances that it began with; what comes out has to be what was kept.
 */
public final class ExplainCharges {
    private final Ports ports;

    /**
     * Explains what is kept.
     *
     * @param ports all that is kept
     */
    public ExplainCharges(Ports ports) {
        this.ports = Objects.requireNonNull(ports, "ports");
    }

    /**
     * Explains a line.
     *
     * @param id of the rated period, superseded or not
     * @param position of the line in it, from 0
     * @return one a charge of the line, or of the line that differs, in the engine's order; none of a fee
     * @throws NotFoundException where there is no such line
     * @throws RefusedException where the facts are not those of that time any more, as after a document gave back what it
     *     billed
     */
    public List<Explanation> of(RatedPeriodId id, int position) {
        return ports.transactions().call(() -> {
            RatedPeriod rated = ports.ratedPeriods()
                    .find(id)
                    .filter(period -> position >= 0 && position < period.lines().size())
                    .orElseThrow(() -> new NotFoundException("rated line", id + "/" + position));
            LineKey key = rated.lines().get(position).key();
            OptionalInt line = IntStream.range(0, rated.lines().size())
                    .filter(i -> !rated.lines().get(i).isDifference()
                            && rated.lines().get(i).key().equals(key))
                    .findFirst();
            return explained(rated).stream()
                    .filter(one -> isOf(one.charge(), key, line))
                    .toList();
        });
    }

    private static boolean isOf(Charge charge, LineKey key, OptionalInt line) {
        return switch (key.kind()) {
            case WORK -> line.isPresent() && charge.line().equals(line);
            case MINIMUM -> line.isPresent() && charge.minimumLine().equals(line);
            case CREDIT ->
                charge.credits().stream()
                        .anyMatch(credit -> credit.agreement().value().equals(key.text()));
            case FEE, DIFFERENCE -> false;
        };
    }

    private List<Explanation> explained(RatedPeriod rated) {
        List<Explanation> explanations = Rating.explain(input(rated));
        List<RatedCharge> derived = explanations.stream()
                .map(one -> RatedResults.charge(one.charge()))
                .toList();
        if (!derived.equals(rated.charges())) {
            throw new RefusedException(
                    "", "the logs and agreements of that time were expected; some of them were changed since");
        }
        return explanations;
    }

    private RatingInput input(RatedPeriod rated) {
        BilledPeriod terms = rated.basis().terms();
        Map<WorkLogId, List<RatedCharge>> charges =
                rated.charges().stream().collect(Collectors.groupingBy(RatedCharge::log));
        Set<OrderId> orderIds = rated.charges().stream().map(RatedCharge::order).collect(Collectors.toSet());
        List<WorkLog> logs = ports.workLogs().of(orderIds, rated.period()).stream()
                .filter(log -> charges.containsKey(log.id()))
                .map(log -> CancelledWork.asCharged(log, charges.get(log.id())))
                .toList();
        List<Agreement> agreements = rated.client().map(ports.agreements()::of).orElse(List.of()).stream()
                .filter(ClientAgreement::isAgreed)
                .map(ClientAgreement::terms)
                .toList();
        return new RatingInput(
                rated.currency(),
                terms.vat(),
                ports.activities().all(),
                ports.priceLists().in(rated.currency()),
                terms.client(),
                ordersOf(terms, orderIds),
                agreements,
                logs,
                corrections(rated, orderIds),
                rated.period(),
                Optional.of(terms.feesTo()),
                opening(rated),
                Optional.of(List.of()));
    }

    /** An order that the terms do not name has those of today. */
    private List<OrderTerms> ordersOf(BilledPeriod terms, Set<OrderId> used) {
        Set<OrderId> named = terms.orders().stream().map(OrderTerms::id).collect(Collectors.toSet());
        List<OrderTerms> orders = new ArrayList<>(terms.orders());
        for (Order order : ports.orders().these(used)) {
            if (!named.contains(order.id())) {
                orders.add(OrderTerms.of(order));
            }
        }
        return orders;
    }

    /** Up to the one that was charged; later ones came after. */
    private List<Correction> corrections(RatedPeriod rated, Set<OrderId> orders) {
        Map<WorkLogId, Correction> byId = new HashMap<>();
        ports.workLogs().corrections(orders, rated.period()).forEach(one -> byId.put(one.id(), one));
        List<Correction> used = new ArrayList<>();
        Set<WorkLogId> last = rated.charges().stream()
                .flatMap(charge -> charge.correction().stream())
                .collect(Collectors.toSet());
        for (WorkLogId id : last) {
            Optional<Correction> next = Optional.ofNullable(byId.get(id));
            while (next.isPresent()) {
                used.add(next.get());
                next = Optional.ofNullable(byId.get(next.get().corrects()));
            }
        }
        return used;
    }

    /** What the run began with is what it granted of allowances that began before. */
    private static List<OpeningAllowance> opening(RatedPeriod rated) {
        return rated.allowances().allowances().stream()
                .filter(row -> row.allowance().period().isBefore(rated.period().from()))
                .map(row -> new OpeningAllowance(row.allowance(), row.granted()))
                .toList();
    }
}
