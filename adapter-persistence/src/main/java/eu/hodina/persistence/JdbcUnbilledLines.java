package eu.hodina.persistence;

import eu.hodina.application.invoice.UnbilledLine;
import eu.hodina.application.invoice.UnbilledLines;
import eu.hodina.application.rating.LineToBill;
import eu.hodina.application.rating.RatedPeriodId;
import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.invoice.InvoiceId;
import eu.hodina.domain.money.DatePeriod;
import eu.hodina.domain.order.OrderId;
import eu.hodina.domain.rating.LineKind;
import java.sql.SQLException;
import java.util.Currency;
import java.util.List;

/** The tables {@code rated_line} and {@code billed_line}; the latter's key keeps a line from being billed twice. */
final class JdbcUnbilledLines implements UnbilledLines {
    private final Sql sql;

    JdbcUnbilledLines(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<UnbilledLine> of(ClientId client, DatePeriod within) {
        return sql.list(
                "SELECT l.*, p.first_day, p.day_after, p.currency FROM rated_period p"
                        + " JOIN rated_line l ON l.rated_id = p.id"
                        + " LEFT JOIN billed_line b ON b.rated_id = l.rated_id AND b.position = l.position"
                        + " WHERE p.client_id = ? AND p.first_day >= ? AND p.day_after <= ? AND b.rated_id IS NULL"
                        + " ORDER BY p.first_day, l.position",
                JdbcUnbilledLines::read,
                client.value(),
                within.from(),
                within.to().plusDays(1));
    }

    private static UnbilledLine read(Row row) throws SQLException {
        Currency currency = row.currency("currency");
        LineToBill line = new LineToBill(
                row.constant(LineKind.class, "kind"),
                row.text("text"),
                row.findWhole("minutes"),
                InvoiceMapping.hourly(row, currency),
                row.money("net_minor", currency),
                InvoiceMapping.vatRate(row),
                row.find("order_id").map(OrderId::new));
        return new UnbilledLine(
                new RatedPeriodId(row.text("rated_id")),
                new DatePeriod(row.date("first_day"), row.date("day_after").minusDays(1)),
                row.number("position"),
                line);
    }

    @Override
    public void billed(List<UnbilledLine> lines, InvoiceId invoice) {
        sql.runAll(Sql.insert("billed_line", "rated_id", "position", "invoice_id"), lines, line ->
                new Object[] {line.rated().value(), line.position(), invoice.value()});
    }

    @Override
    public long billedMinutes() {
        return sql.total("SELECT COALESCE(SUM(c.billed), 0) AS total FROM billed_line b"
                + " JOIN rated_charge c ON c.rated_id = b.rated_id AND c.line = b.position");
    }
}
