package eu.hodina.persistence;

import eu.hodina.application.order.OrderLines;
import eu.hodina.domain.catalog.ProductCode;
import eu.hodina.domain.money.Money;
import eu.hodina.domain.money.VatCategory;
import eu.hodina.domain.order.OrderId;
import eu.hodina.domain.order.OrderLine;
import eu.hodina.domain.order.OrderLineId;
import eu.hodina.domain.order.Quantity;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** The table {@code order_line}. */
final class JdbcOrderLines implements OrderLines {
    private static final String NOWHERE = "00000000-0000-0000-0000-000000000000";

    private final Sql sql;

    JdbcOrderLines(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void add(OrderLine line) {
        sql.run(
                Sql.insert(
                        "order_line",
                        "order_id",
                        "kind",
                        "product",
                        "text",
                        "thousandths",
                        "unit_minor",
                        "currency",
                        "vat_category",
                        "line_date",
                        "cost_minor",
                        "cost_currency",
                        "id"),
                values(line));
    }

    @Override
    public void replace(OrderLine line) {
        sql.run(
                "UPDATE order_line SET order_id = ?, kind = ?, product = ?, text = ?, thousandths = ?, unit_minor = ?,"
                        + " currency = ?, vat_category = ?, line_date = ?, cost_minor = ?, cost_currency = ?"
                        + " WHERE id = ?",
                values(line));
    }

    private static Object[] values(OrderLine line) {
        return new Object[] {
            line.order().value(),
            line.kind(),
            line.product().map(ProductCode::value),
            line.text(),
            line.quantity().thousandths(),
            line.unitPrice().minor(),
            line.unitPrice().currency(),
            line.vatCategory(),
            line.date(),
            line.cost().map(Money::minor),
            line.cost().map(Money::currency),
            Values.uuid(line.id().value())
        };
    }

    @Override
    public void remove(OrderLineId id) {
        Values.findUuid(id.value()).ifPresent(known -> sql.run("DELETE FROM order_line WHERE id = ?", known));
    }

    @Override
    public Optional<OrderLine> find(OrderLineId id) {
        return Values.findUuid(id.value())
                .flatMap(known -> sql.find("SELECT * FROM order_line WHERE id = ?", JdbcOrderLines::read, known));
    }

    @Override
    public boolean isBilled(OrderLineId id) {
        return Values.findUuid(id.value())
                .filter(known ->
                        sql.total("SELECT COUNT(*) AS total FROM billed_order_line WHERE order_line_id = ?", known) > 0)
                .isPresent();
    }

    @Override
    public List<OrderLine> page(OrderId order, OrderLine.Kind kind, Optional<OrderLineId> after, int limit) {
        if (Values.findUuid(order.value()).isEmpty()) {
            return List.of();
        }
        return sql.list(
                "SELECT * FROM order_line WHERE order_id = ? AND kind = ? AND id > ? ORDER BY id LIMIT ?",
                JdbcOrderLines::read,
                order.value(),
                kind,
                after.map(OrderLineId::value).orElse(NOWHERE),
                limit);
    }

    static OrderLine read(Row row) throws SQLException {
        Optional<String> costCurrency = row.find("cost_currency");
        return new OrderLine(
                new OrderLineId(row.text("id")),
                new OrderId(row.text("order_id")),
                row.constant(OrderLine.Kind.class, "kind"),
                row.find("product").map(ProductCode::new),
                row.text("text"),
                new Quantity(row.whole("thousandths")),
                row.money("unit_minor", row.currency("currency")),
                row.constant(VatCategory.class, "vat_category"),
                row.date("line_date"),
                costCurrency.isEmpty()
                        ? Optional.empty()
                        : Optional.of(row.money("cost_minor", row.currency("cost_currency"))));
    }
}
