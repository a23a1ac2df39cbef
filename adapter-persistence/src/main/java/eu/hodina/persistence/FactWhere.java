package eu.hodina.persistence;

import eu.hodina.application.rating.RatedPeriodId;
import eu.hodina.domain.catalog.ActivityCode;
import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.insight.margin.GroupKey;
import eu.hodina.domain.insight.margin.ReportFilter;
import eu.hodina.domain.order.OrderId;
import eu.hodina.domain.people.WorkerId;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a report looks at, as conditions with their values; and where a row of sums belongs. */
final class FactWhere {
    private final List<String> conditions = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    FactWhere and(String condition, Object... bound) {
        conditions.add(condition);
        values.addAll(Arrays.asList(bound));
        return this;
    }

    FactWhere client(String column, Optional<ClientId> client) {
        client.ifPresent(id -> and(column + " = ?", id.value()));
        return this;
    }

    FactWhere order(String column, Optional<OrderId> order) {
        order.ifPresent(id -> and(column + " = ?", id.value()));
        return this;
    }

    FactWhere without(String column, Set<RatedPeriodId> ids) {
        if (!ids.isEmpty()) {
            and(
                    column + " NOT IN (" + Sql.marks(ids.size()) + ")",
                    ids.stream().map(RatedPeriodId::value).toArray());
        }
        return this;
    }

    /** Of the log {@code l} and its order {@code o}. */
    FactWhere work(ReportFilter filter) {
        client("o.client_id", filter.client()).order("l.order_id", filter.order());
        filter.activity().ifPresent(code -> and("l.activity = ?", code.value()));
        filter.worker().ifPresent(id -> and("l.worker_id = ?", id.value()));
        return this;
    }

    String text() {
        return String.join(" AND ", conditions);
    }

    Object[] values() {
        return values.toArray();
    }

    /** {@code 20261031}. */
    static int number(LocalDate day) {
        return (day.getYear() * 100 + day.getMonthValue()) * 100 + day.getDayOfMonth();
    }

    static GroupKey workKey(Row row) throws SQLException {
        return GroupKey.ofWork(
                row.find("client_id").map(ClientId::new),
                new OrderId(row.text("order_id")),
                new ActivityCode(row.text("activity")),
                new WorkerId(row.text("worker_id")),
                month(row));
    }

    static GroupKey key(Row row) throws SQLException {
        return GroupKey.withoutWork(
                row.find("client_id").map(ClientId::new), row.find("order_id").map(OrderId::new), month(row));
    }

    private static YearMonth month(Row row) throws SQLException {
        int month = row.number("month");
        return YearMonth.of(month / 100, month % 100);
    }
}
