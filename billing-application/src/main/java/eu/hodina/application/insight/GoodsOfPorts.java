package eu.hodina.application.insight;

import eu.hodina.application.Ports;
import eu.hodina.domain.insight.margin.GoodsSum;
import eu.hodina.domain.insight.margin.GroupKey;
import eu.hodina.domain.insight.margin.ReportFilter;
import eu.hodina.domain.money.Money;
import eu.hodina.domain.order.Milestone;
import eu.hodina.domain.order.Order;
import eu.hodina.domain.order.OrderLine;
import java.time.YearMonth;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Sums products, expenses and milestones, order by order. */
final class GoodsOfPorts {
    private static final int ALL = Integer.MAX_VALUE;

    private record Of(GroupKey key, boolean isFixedPrice, boolean onDocument, String currency, String costCurrency) {}

    private final Ports ports;
    private final ReportFilter filter;
    private final Map<Of, GoodsSum> sums = new LinkedHashMap<>();

    GoodsOfPorts(Ports ports, ReportFilter filter) {
        this.ports = ports;
        this.filter = filter;
    }

    List<GoodsSum> sums(Collection<Order> orders) {
        for (Order order : orders) {
            for (OrderLine.Kind kind : OrderLine.Kind.values()) {
                ports.orderLines().page(order.id(), kind, Optional.empty(), ALL).stream()
                        .filter(line -> filter.period().contains(line.date()))
                        .forEach(line -> add(new GoodsSum(
                                GroupKey.withoutWork(
                                        order.client(), Optional.of(order.id()), YearMonth.from(line.date())),
                                false,
                                ports.orderLines().isBilled(line.id()),
                                line.net(),
                                line.cost().orElse(Money.zero(line.unitPrice().currency())))));
            }
            for (Milestone milestone : ports.milestones().page(order.id(), Optional.empty(), ALL)) {
                milestone
                        .done()
                        .filter(day -> filter.period().contains(day))
                        .ifPresent(day -> add(new GoodsSum(
                                GroupKey.withoutWork(order.client(), Optional.of(order.id()), YearMonth.from(day)),
                                true,
                                ports.milestones().isBilled(milestone.id()),
                                milestone.amount(),
                                Money.zero(milestone.amount().currency()))));
            }
        }
        return List.copyOf(sums.values());
    }

    private void add(GoodsSum one) {
        Of of = new Of(
                one.key(),
                one.isFixedPrice(),
                one.onDocument(),
                one.revenue().currency().getCurrencyCode(),
                one.cost().currency().getCurrencyCode());
        sums.merge(
                of,
                one,
                (sum, more) -> new GoodsSum(
                        sum.key(),
                        sum.isFixedPrice(),
                        sum.onDocument(),
                        sum.revenue().plus(more.revenue()),
                        sum.cost().plus(more.cost())));
    }
}
