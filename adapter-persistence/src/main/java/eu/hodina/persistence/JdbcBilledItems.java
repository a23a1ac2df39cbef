package eu.hodina.persistence;

import eu.hodina.application.Transactions;
import eu.hodina.application.invoice.BilledItem;
import eu.hodina.application.invoice.BilledItems;
import eu.hodina.application.rating.RatedPeriodId;
import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.invoice.InvoiceId;
import eu.hodina.domain.order.Milestone;
import eu.hodina.domain.order.OrderLine;
import eu.hodina.domain.order.OrderLineId;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The tables {@code billed_line}, {@code billed_order_line} and {@code billed_milestone}, whose keys keep things from being
 * billed twice, and {@code invoice_line_source}, which never changes.
 */
final class JdbcBilledItems implements BilledItems {
    private final Transactions transactions;
    private final Sql sql;

    JdbcBilledItems(Transactions transactions, Sql sql) {
        this.transactions = transactions;
        this.sql = sql;
    }

    @Override
    public void bill(InvoiceId invoice, Map<Integer, BilledItem> items) {
        transactions.run(() -> {
            sql.insertSoon(
                    Sql.insert(
                            "invoice_line_source",
                            "invoice_id",
                            "position",
                            "rated_id",
                            "rated_position",
                            "order_line_id",
                            "milestone_id"),
                    List.copyOf(items.entrySet()),
                    entry -> source(invoice, entry.getKey(), entry.getValue()));
            List<BilledItem.OfRating> rated = new ArrayList<>();
            List<BilledItem.OfOrder> lines = new ArrayList<>();
            List<BilledItem.OfMilestone> milestones = new ArrayList<>();
            for (BilledItem item : items.values()) {
                if (item instanceof BilledItem.OfRating one) {
                    rated.add(one);
                } else if (item instanceof BilledItem.OfOrder one) {
                    lines.add(one);
                } else if (item instanceof BilledItem.OfMilestone one) {
                    milestones.add(one);
                }
            }
            sql.insertSoon(Sql.insert("billed_line", "rated_id", "position", "invoice_id"), rated, one ->
                    new Object[] {one.rated().value(), one.position(), invoice.value()});
            sql.insertSoon(Sql.insert("billed_order_line", "order_line_id", "invoice_id"), lines, one ->
                    new Object[] {one.line().value(), invoice.value()});
            sql.insertSoon(Sql.insert("billed_milestone", "milestone_id", "invoice_id"), milestones, one ->
                    new Object[] {one.milestone().value(), invoice.value()});
        });
    }

    private static Object[] source(InvoiceId invoice, int position, BilledItem item) {
        Optional<BilledItem.OfRating> rated =
                Optional.of(item).filter(BilledItem.OfRating.class::isInstance).map(BilledItem.OfRating.class::cast);
        return new Object[] {
            invoice.value(),
            position,
            rated.map(one -> one.rated().value()),
            rated.map(BilledItem.OfRating::position),
            item instanceof BilledItem.OfOrder one ? Optional.of(one.line().value()) : Optional.empty(),
            item instanceof BilledItem.OfMilestone one
                    ? Optional.of(one.milestone().value())
                    : Optional.empty()
        };
    }

    /**
     * The periods that the document bore are compared anew: another document may bear a part of what is free again. What
     * credit notes took from the document is free with it.
     */
    @Override
    public void giveBack(InvoiceId invoice) {
        transactions.run(() -> {
            String ofDocument =
                    " FROM billed_line b JOIN rated_line l ON l.rated_id = b.rated_id AND l.position = b.position"
                            + " WHERE b.invoice_id = ? OR l.credits_id = ?";
            List<Object[]> places = sql.list(
                    "SELECT b.rated_id, b.position" + ofDocument,
                    row -> new Object[] {row.text("rated_id"), row.number("position")},
                    invoice.value(),
                    invoice.value());
            List<String> periods = sql.list(
                    "SELECT DISTINCT p.id FROM rated_period q JOIN rated_period p ON p.client_key = q.client_key"
                            + " AND p.first_day = q.first_day AND p.revision = 0"
                            + " WHERE q.id IN (SELECT b.rated_id" + ofDocument + ")",
                    row -> row.text("id"),
                    invoice.value(),
                    invoice.value());
            periods.forEach(id -> sql.run("UPDATE rated_period SET agreements = '' WHERE id = ?", id));
            sql.runAll("DELETE FROM billed_line WHERE rated_id = ? AND position = ?", places, place -> place);
            sql.run("DELETE FROM billed_order_line WHERE invoice_id = ?", invoice.value());
            sql.run("DELETE FROM billed_milestone WHERE invoice_id = ?", invoice.value());
        });
    }

    @Override
    public Optional<BilledItem> find(InvoiceId invoice, int line) {
        return sql.find(
                "SELECT * FROM invoice_line_source WHERE invoice_id = ? AND position = ?",
                JdbcBilledItems::read,
                invoice.value(),
                line);
    }

    private static BilledItem read(Row row) throws SQLException {
        Optional<String> rated = row.find("rated_id");
        if (rated.isPresent()) {
            return new BilledItem.OfRating(new RatedPeriodId(rated.get()), row.number("rated_position"));
        }
        Optional<String> line = row.find("order_line_id");
        return line.isPresent()
                ? new BilledItem.OfOrder(new OrderLineId(line.get()))
                : new BilledItem.OfMilestone(new OrderLineId(row.text("milestone_id")));
    }

    @Override
    public List<OrderLine> orderLines(ClientId client) {
        return sql.list(
                "SELECT l.* FROM orders o JOIN order_line l ON l.order_id = o.id"
                        + " LEFT JOIN billed_order_line b ON b.order_line_id = l.id"
                        + " WHERE o.client_id = ? AND b.order_line_id IS NULL ORDER BY o.number, l.line_date, l.id",
                JdbcOrderLines::read,
                client.value());
    }

    @Override
    public List<Milestone> milestones(ClientId client) {
        return sql.list(
                "SELECT m.* FROM orders o JOIN milestone m ON m.order_id = o.id"
                        + " LEFT JOIN billed_milestone b ON b.milestone_id = m.id"
                        + " WHERE o.client_id = ? AND b.milestone_id IS NULL ORDER BY o.number, m.id",
                JdbcMilestones::read,
                client.value());
    }

    @Override
    public long billedMinutes() {
        return sql.total("SELECT COALESCE(SUM(c.billed), 0) AS total FROM billed_line b"
                + " JOIN rated_period p ON p.id = b.rated_id"
                + " JOIN rated_charge c ON c.rated_id = b.rated_id AND c.line = b.position WHERE p.revision = 0");
    }
}
