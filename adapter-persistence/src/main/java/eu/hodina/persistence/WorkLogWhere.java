package eu.hodina.persistence;

import eu.hodina.application.time.WorkLogFilter;
import eu.hodina.application.time.WorkLogPlace;
import eu.hodina.domain.client.ClientId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which rows of {@code work_log} a page has; an identity that no column can hold matches none. */
final class WorkLogWhere {
    private static final String OF_CLIENT =
            "(SELECT id AS of_client FROM orders FORCE INDEX (orders_client) WHERE client_id = ?) client_orders"
                    + " STRAIGHT_JOIN work_log FORCE INDEX (work_log_order_newest) ON order_id = of_client";

    private String source = "work_log";
    private final List<String> conditions = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    WorkLogWhere(WorkLogFilter filter, Optional<WorkLogPlace> after) {
        filter.worker().ifPresent(id -> identity("worker_id = ?", id.value()));
        filter.order().ifPresent(id -> identity("order_id = ?", id.value()));
        filter.task().ifPresent(id -> identity("task_id = ?", id.value()));
        filter.client().ifPresent(this::ofClient);
        filter.from().ifPresent(day -> and("work_date >= ?", day));
        filter.to().ifPresent(day -> and("work_date <= ?", day));
        filter.kind().ifPresent(kind -> and("kind = ?", kind));
        after.ifPresent(this::behind);
    }

    /** The client's orders first, each with its newest logs: fewer than all logs, whose client is not in their rows. */
    private void ofClient(ClientId client) {
        Values.findUuid(client.value())
                .ifPresentOrElse(
                        id -> {
                            source = OF_CLIENT;
                            values.add(0, id);
                        },
                        () -> conditions.add("FALSE"));
    }

    /** The first condition is what an index can use. */
    private void behind(WorkLogPlace place) {
        and("work_date <= ?", place.date());
        Values.findUuid(place.id().value())
                .ifPresentOrElse(
                        id -> {
                            conditions.add("(work_date < ? OR id < ?)");
                            values.addAll(List.of(place.date(), id));
                        },
                        () -> conditions.add("FALSE"));
    }

    private void identity(String condition, String id) {
        Values.findUuid(id).ifPresentOrElse(known -> and(condition, known), () -> conditions.add("FALSE"));
    }

    private void and(String condition, Object value) {
        conditions.add(condition);
        values.add(value);
    }

    String query() {
        String where = conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
        return "SELECT work_log.* FROM " + source + where + " ORDER BY work_date DESC, id DESC LIMIT ?";
    }

    Object[] values(int limit) {
        List<Object> all = new ArrayList<>(values);
        all.add(limit);
        return all.toArray();
    }
}
