package eu.hodina.application.insight;

import eu.hodina.application.Ports;
import eu.hodina.domain.insight.ChargedWork;
import eu.hodina.domain.insight.MarginCalculation;
import eu.hodina.domain.insight.OrderMargin;
import eu.hodina.domain.money.DatePeriod;
import eu.hodina.domain.money.ExchangeRate;
import eu.hodina.domain.order.Order;
import eu.hodina.domain.order.OrderId;
import eu.hodina.domain.time.WorkLog;
import eu.hodina.domain.time.WorkLogId;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Use case: the margin of each order, over the rated work of a period. */
public final class MarginReport {
    private final Ports ports;

    /**
     * Made by {@link eu.hodina.application.Billing#marginReport}.
     *
     * @param ports all that is kept
     */
    public MarginReport(Ports ports) {
        this.ports = Objects.requireNonNull(ports, "ports");
    }

    /**
     * Computes the margins of a period.
     *
     * @param period by date of work
     * @param currency the firm's
     * @param rates from the currencies of foreign clients into the firm's
     * @return a row an order, by the number of the order; one without rated work in the period is left out
     */
    public List<Row> of(DatePeriod period, Currency currency, List<ExchangeRate> rates) {
        return ports.transactions().call(() -> {
            Map<OrderId, Order> all =
                    ports.orders().all().stream().collect(Collectors.toMap(Order::id, Function.identity()));
            Map<WorkLogId, WorkLog> logs = ports.workLogs().of(all.keySet(), period).stream()
                    .collect(Collectors.toMap(WorkLog::id, Function.identity()));
            List<ChargedWork> work = ports.ratedPeriods().charges().stream()
                    .filter(charge -> logs.containsKey(charge.log()))
                    .map(charge -> {
                        WorkLog log = logs.get(charge.log());
                        return new ChargedWork(
                                charge.order(), log.worker(), log.date(), charge.measured(), charge.amount());
                    })
                    .toList();
            return new MarginCalculation(ports.workers().all(), currency, rates)
                    .of(work).stream()
                            .map(margin -> new Row(all.get(margin.order()), margin))
                            .sorted(Comparator.comparing(row -> row.order().number()))
                            .toList();
        });
    }

    /**
     * An order with its margin.
     *
     * @param order which one
     * @param margin what it earned and cost
     */
    public record Row(Order order, OrderMargin margin) {}
}
