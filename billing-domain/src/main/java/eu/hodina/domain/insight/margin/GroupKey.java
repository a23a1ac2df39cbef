package eu.hodina.domain.insight.margin;

import eu.hodina.domain.catalog.ActivityCode;
import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.money.CodePoints;
import eu.hodina.domain.order.OrderId;
import eu.hodina.domain.people.WorkerId;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Where a fact, or a row of a report, belongs. What a fact does not have (a fee has no worker), or what rows are not grouped by,
 * is empty.
 *
 * @param client who pays; none on own projects
 * @param order whose work or goods
 * @param activity the kind of work
 * @param worker who worked
 * @param month of the work
 */
public record GroupKey(
        Optional<ClientId> client,
        Optional<OrderId> order,
        Optional<ActivityCode> activity,
        Optional<WorkerId> worker,
        Optional<YearMonth> month)
        implements Comparable<GroupKey> {
    private static final Comparator<GroupKey> ORDER = Comparator.<GroupKey, String>comparing(
                    key -> key.client().map(ClientId::value).orElse(""), CodePoints::compare)
            .thenComparing(key -> key.order().map(OrderId::value).orElse(""), CodePoints::compare)
            .thenComparing(key -> key.activity().map(ActivityCode::value).orElse(""), CodePoints::compare)
            .thenComparing(key -> key.worker().map(WorkerId::value).orElse(""), CodePoints::compare)
            .thenComparing(key -> key.month().map(YearMonth::toString).orElse(""));

    public GroupKey {
        Objects.requireNonNull(client, "client");
        Objects.requireNonNull(order, "order");
        Objects.requireNonNull(activity, "activity");
        Objects.requireNonNull(worker, "worker");
        Objects.requireNonNull(month, "month");
    }

    /**
     * {@return where a piece of work belongs}
     *
     * @param client who pays; none on own projects
     * @param order whose work
     * @param activity the kind of work
     * @param worker who worked
     * @param month of the work
     */
    public static GroupKey ofWork(
            Optional<ClientId> client, OrderId order, ActivityCode activity, WorkerId worker, YearMonth month) {
        return new GroupKey(client, Optional.of(order), Optional.of(activity), Optional.of(worker), Optional.of(month));
    }

    /**
     * {@return where something belongs that nobody worked: goods, fees, corrections}
     *
     * @param client who pays
     * @param order none = of the client alone
     * @param month in which it counts
     */
    public static GroupKey withoutWork(Optional<ClientId> client, Optional<OrderId> order, YearMonth month) {
        return new GroupKey(client, order, Optional.empty(), Optional.empty(), Optional.of(month));
    }

    /**
     * {@return the key of the row that it goes into: an order keeps its client}
     *
     * @param groupings by which the rows are put together
     */
    public GroupKey by(Set<Grouping> groupings) {
        boolean orders = groupings.contains(Grouping.ORDER);
        return new GroupKey(
                orders || groupings.contains(Grouping.CLIENT) ? client : Optional.empty(),
                orders ? order : Optional.empty(),
                groupings.contains(Grouping.ACTIVITY) ? activity : Optional.empty(),
                groupings.contains(Grouping.WORKER) ? worker : Optional.empty(),
                groupings.contains(Grouping.MONTH) ? month : Optional.empty());
    }

    /**
     * {@return the same in the month of a day}
     *
     * @param day any
     */
    public GroupKey on(LocalDate day) {
        return new GroupKey(client, order, activity, worker, Optional.of(YearMonth.from(day)));
    }

    @Override
    public int compareTo(GroupKey other) {
        return ORDER.compare(this, other);
    }
}
