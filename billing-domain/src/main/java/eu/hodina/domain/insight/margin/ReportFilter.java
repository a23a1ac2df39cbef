package eu.hodina.domain.insight.margin;

import eu.hodina.domain.catalog.ActivityCode;
import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.money.DatePeriod;
import eu.hodina.domain.order.OrderId;
import eu.hodina.domain.people.WorkerId;
import java.util.Objects;
import java.util.Optional;

/**
 * What a report looks at; every report has the same.
 *
 * @param period by date of work
 * @param client only this one's
 * @param order only this one
 * @param activity only this kind of work
 * @param worker only this one's work
 */
public record ReportFilter(
        DatePeriod period,
        Optional<ClientId> client,
        Optional<OrderId> order,
        Optional<ActivityCode> activity,
        Optional<WorkerId> worker) {
    public ReportFilter {
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(client, "client");
        Objects.requireNonNull(order, "order");
        Objects.requireNonNull(activity, "activity");
        Objects.requireNonNull(worker, "worker");
    }

    /**
     * {@return everything of some days}
     *
     * @param period by date of work
     */
    public static ReportFilter of(DatePeriod period) {
        return new ReportFilter(period, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * {@return the same, of one worker alone}
     *
     * @param one whose work
     */
    public ReportFilter ofWorker(WorkerId one) {
        return new ReportFilter(period, client, order, activity, Optional.of(one));
    }

    /** {@return whether it asks for some work alone, to which goods, fees without use and documents do not belong} */
    public boolean isOfWork() {
        return activity.isPresent() || worker.isPresent();
    }

    /**
     * {@return whether something belongs to it, whatever its day}
     *
     * @param key where it belongs
     */
    public boolean takes(GroupKey key) {
        return agrees(client, key.client())
                && agrees(order, key.order())
                && agrees(activity, key.activity())
                && agrees(worker, key.worker());
    }

    private static <T> boolean agrees(Optional<T> wanted, Optional<T> found) {
        return wanted.isEmpty() || wanted.equals(found);
    }
}
