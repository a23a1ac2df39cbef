package eu.hodina.persistence;

import eu.hodina.application.Transactions;
import eu.hodina.application.order.OrderFilter;
import eu.hodina.application.order.Orders;
import eu.hodina.domain.catalog.ActivityCode;
import eu.hodina.domain.catalog.ActivityPrice;
import eu.hodina.domain.catalog.ActivityRule;
import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.money.HourlyPrice;
import eu.hodina.domain.money.Money;
import eu.hodina.domain.order.Order;
import eu.hodina.domain.order.OrderId;
import eu.hodina.domain.order.Task;
import eu.hodina.domain.order.TaskId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The tables {@code orders}, {@code order_price}, {@code order_rule} and {@code task}. */
final class JdbcOrders implements Orders {
    private final Transactions transactions;
    private final OrderRows rows;
    private final TaskRows tasks;
    private final Sql sql;

    JdbcOrders(Transactions transactions, OrderRows rows, TaskRows tasks, Sql sql) {
        this.transactions = transactions;
        this.rows = rows;
        this.tasks = tasks;
        this.sql = sql;
    }

    @Override
    public void add(Order order) {
        transactions.run(() -> {
            rows.save(OrderRow.of(order));
            addTerms(List.of(order));
        });
    }

    @Override
    public void addAll(List<Order> orders) {
        if (!orders.isEmpty()) {
            transactions.run(() -> {
                rows.saveAll(orders.stream().map(OrderRow::of).toList());
                addTerms(orders);
            });
        }
    }

    @Override
    public void replace(Order order) {
        transactions.run(() -> {
            rows.update(OrderRow.of(order));
            sql.run("DELETE FROM order_price WHERE order_id = ?", order.id().value());
            sql.run("DELETE FROM order_rule WHERE order_id = ?", order.id().value());
            addTerms(List.of(order));
        });
    }

    private void addTerms(List<Order> orders) {
        sql.runAll(
                Sql.insert("order_price", "order_id", "position", "activity", "hourly_minor", "currency"),
                Owned.of(orders, JdbcOrders::identity, Order::prices),
                JdbcOrders::priceValues);
        sql.runAll(
                Sql.insert("order_rule", RuleColumns.after("order_id", "position", "activity")),
                Owned.of(orders, JdbcOrders::identity, Order::rules),
                owned -> RuleColumns.values(
                        owned.item().rule(),
                        owned.owner(),
                        owned.position(),
                        owned.item().activity().value()));
    }

    private static String identity(Order order) {
        return order.id().value();
    }

    private static Object[] priceValues(Owned<ActivityPrice> owned) {
        Money perHour = owned.item().hourly().perHour();
        return new Object[] {
            owned.owner(), owned.position(), owned.item().activity().value(), perHour.minor(), perHour.currency()
        };
    }

    @Override
    public void addTasks(List<Task> some) {
        if (!some.isEmpty()) {
            transactions.run(() -> tasks.saveAll(some.stream().map(TaskRow::of).toList()));
        }
    }

    @Override
    public void addTask(Task task) {
        transactions.run(() -> tasks.save(TaskRow.of(task)));
    }

    @Override
    public Optional<Task> findTask(TaskId id) {
        return Values.findUuid(id.value()).flatMap(tasks::findById).map(TaskRow::toTask);
    }

    @Override
    public List<Order> all() {
        return whole(rows.listOrderByNumber());
    }

    @Override
    public List<Order> of(Optional<ClientId> client) {
        if (client.isEmpty()) {
            return whole(rows.findByClientIdIsNullOrderByNumber());
        }
        List<OrderRow> orders = new ArrayList<>();
        boolean[] terms = {false};
        sql.list(
                "SELECT o.*, EXISTS (SELECT 1 FROM order_price WHERE order_id = o.id)"
                        + " OR EXISTS (SELECT 1 FROM order_rule WHERE order_id = o.id) AS has_terms"
                        + " FROM orders o WHERE o.client_id = ? ORDER BY o.number",
                row -> {
                    terms[0] |= row.flag("has_terms");
                    return orders.add(OrderRow.read(row));
                },
                Values.uuid(client.get().value()));
        return terms[0]
                ? whole(orders)
                : orders.stream().map(row -> row.toOrder(List.of(), List.of())).toList();
    }

    private List<Order> whole(List<OrderRow> orders) {
        Scope scope = Scope.of("order_id", orders, row -> row.id().toString());
        String inOrder = scope.where() + " ORDER BY order_id, position";
        Children<ActivityPrice> prices = Children.of(
                sql,
                "SELECT order_id AS parent, activity, hourly_minor, currency FROM order_price" + inOrder,
                row -> new ActivityPrice(
                        new ActivityCode(row.text("activity")),
                        new HourlyPrice(row.money("hourly_minor", row.currency("currency")))),
                scope.values());
        Children<ActivityRule> rules = Children.of(
                sql,
                "SELECT order_rule.*, order_id AS parent FROM order_rule" + inOrder,
                row -> new ActivityRule(new ActivityCode(row.text("activity")), RuleColumns.read(row)),
                scope.values());
        return orders.stream()
                .map(row -> row.toOrder(
                        prices.of(row.id().toString()), rules.of(row.id().toString())))
                .toList();
    }

    @Override
    public List<Task> tasks() {
        return tasks.listOrderByCode().stream().map(TaskRow::toTask).toList();
    }

    @Override
    public List<Task> tasks(Collection<OrderId> orders) {
        List<UUID> ids = orders.stream()
                .flatMap(id -> Values.findUuid(id.value()).stream())
                .toList();
        return ids.isEmpty()
                ? List.of()
                : tasks.findByOrderIdInOrderByCode(ids).stream()
                        .map(TaskRow::toTask)
                        .toList();
    }

    @Override
    public Optional<Order> find(OrderId id) {
        return Values.findUuid(id.value())
                .flatMap(rows::findById)
                .map(row -> whole(List.of(row)).get(0));
    }

    @Override
    public boolean isTaken(String number) {
        return rows.existsByNumber(number);
    }

    @Override
    public List<Order> these(Collection<OrderId> ids) {
        return found(ids.stream()
                .distinct()
                .flatMap(id -> Values.findUuid(id.value()).stream())
                .toList());
    }

    private List<Order> found(List<UUID> ids) {
        return ids.isEmpty() ? List.of() : whole(rows.findByIdInOrderByNumber(ids));
    }

    @Override
    public List<Order> page(OrderFilter filter, Optional<String> after, int limit) {
        StringBuilder query = new StringBuilder("SELECT id FROM orders WHERE number > ?");
        List<Object> values = new ArrayList<>(List.of(after.orElse("")));
        if (filter.client().isPresent()) {
            Optional<UUID> client = Values.findUuid(filter.client().get().value());
            if (client.isEmpty()) {
                return List.of();
            }
            query.append(" AND client_id = ?");
            values.add(client.get());
        }
        filter.state().ifPresent(state -> {
            query.append(" AND state = ?");
            values.add(state);
        });
        values.add(limit);
        return found(
                sql.list(query + " ORDER BY number LIMIT ?", row -> Values.uuid(row.text("id")), values.toArray()));
    }

    @Override
    public long minutes(OrderId id) {
        return sql.total("SELECT COALESCE(SUM(minutes), 0) AS total FROM work_log WHERE order_id = ?", id.value());
    }

    @Override
    public Money rated(OrderId id, Currency currency) {
        return Money.ofMinor(
                currency,
                sql.total(
                        "SELECT COALESCE(SUM(c.amount_minor), 0) AS total FROM rated_charge c"
                                + " JOIN rated_period p ON p.id = c.rated_id WHERE c.order_id = ?"
                                + " AND p.revision = 0 AND p.currency = ?",
                        id.value(),
                        currency));
    }

    @Override
    public List<OrderId> budgeted() {
        return sql.list(
                "SELECT id FROM orders WHERE (budget_minutes IS NOT NULL OR budget_minor IS NOT NULL)"
                        + " AND state IN ('OFFERED', 'ORDERED', 'IN_PROGRESS', 'DONE') ORDER BY id",
                row -> new OrderId(row.text("id")));
    }
}
