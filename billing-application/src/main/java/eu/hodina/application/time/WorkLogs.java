package eu.hodina.application.time;

import eu.hodina.domain.money.DatePeriod;
import eu.hodina.domain.order.OrderId;
import eu.hodina.domain.time.WorkLog;
import java.util.Collection;
import java.util.List;

/** Port: the work logs. */
public interface WorkLogs {

    /** In bulk. */
    void addAll(List<WorkLog> logs);

    /** Of these orders, dated in the period, by date, start and id. */
    List<WorkLog> of(Collection<OrderId> orders, DatePeriod period);

    long count();

    /** Of all logs. */
    long minutes();
}
