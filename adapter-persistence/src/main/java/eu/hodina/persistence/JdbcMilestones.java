package eu.hodina.persistence;

import eu.hodina.application.order.Milestones;
import eu.hodina.domain.money.VatCategory;
import eu.hodina.domain.order.Milestone;
import eu.hodina.domain.order.OrderId;
import eu.hodina.domain.order.OrderLineId;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** The table {@code milestone}. */
final class JdbcMilestones implements Milestones {
    private static final String NOWHERE = "00000000-0000-0000-0000-000000000000";

    private final Sql sql;

    JdbcMilestones(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void add(Milestone milestone) {
        sql.run(
                Sql.insert(
                        "milestone",
                        "order_id",
                        "name",
                        "amount_minor",
                        "currency",
                        "vat_category",
                        "due",
                        "done",
                        "id"),
                values(milestone));
    }

    @Override
    public void replace(Milestone milestone) {
        sql.run(
                "UPDATE milestone SET order_id = ?, name = ?, amount_minor = ?, currency = ?, vat_category = ?, due = ?,"
                        + " done = ? WHERE id = ?",
                values(milestone));
    }

    private static Object[] values(Milestone milestone) {
        return new Object[] {
            milestone.order().value(),
            milestone.name(),
            milestone.amount().minor(),
            milestone.amount().currency(),
            milestone.vatCategory(),
            milestone.due(),
            milestone.done(),
            Values.uuid(milestone.id().value())
        };
    }

    @Override
    public void remove(OrderLineId id) {
        Values.findUuid(id.value()).ifPresent(known -> sql.run("DELETE FROM milestone WHERE id = ?", known));
    }

    @Override
    public Optional<Milestone> find(OrderLineId id) {
        return Values.findUuid(id.value())
                .flatMap(known -> sql.find("SELECT * FROM milestone WHERE id = ?", JdbcMilestones::read, known));
    }

    @Override
    public boolean isBilled(OrderLineId id) {
        return Values.findUuid(id.value())
                .filter(known ->
                        sql.total("SELECT COUNT(*) AS total FROM billed_milestone WHERE milestone_id = ?", known) > 0)
                .isPresent();
    }

    @Override
    public List<Milestone> page(OrderId order, Optional<OrderLineId> after, int limit) {
        if (Values.findUuid(order.value()).isEmpty()) {
            return List.of();
        }
        return sql.list(
                "SELECT * FROM milestone WHERE order_id = ? AND id > ? ORDER BY id LIMIT ?",
                JdbcMilestones::read,
                order.value(),
                after.map(OrderLineId::value).orElse(NOWHERE),
                limit);
    }

    static Milestone read(Row row) throws SQLException {
        return new Milestone(
                new OrderLineId(row.text("id")),
                new OrderId(row.text("order_id")),
                row.text("name"),
                row.money("amount_minor", row.currency("currency")),
                row.constant(VatCategory.class, "vat_category"),
                row.findDate("due"),
                row.findDate("done"));
    }
}
