package eu.hodina.persistence;

import eu.hodina.domain.insight.margin.GoodsSum;
import eu.hodina.domain.insight.margin.KeyedAmount;
import eu.hodina.domain.insight.margin.ReportFilter;
import eu.hodina.domain.money.Money;
import java.math.RoundingMode;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.OptionalInt;

/** Sums of what is not work: products, expenses, milestones, and documents that were made by hand. */
final class JdbcGoodsFacts {
    /** A quantity times its price, HALF_UP; both are never negative, and the product may have 30 digits. */
    private static final String NET =
            "CAST(ROUND(CAST(x.thousandths AS DECIMAL(30, 0)) * x.unit_minor / 1000) AS DECIMAL(30, 0))";

    private final Sql sql;

    JdbcGoodsFacts(Sql sql) {
        this.sql = sql;
    }

    List<GoodsSum> goods(ReportFilter filter) {
        FactWhere lines = new FactWhere()
                .and(
                        "x.line_date BETWEEN ? AND ?",
                        filter.period().from(),
                        filter.period().to())
                .client("o.client_id", filter.client())
                .order("x.order_id", filter.order());
        List<GoodsSum> all = new ArrayList<>(sql.list(
                "SELECT o.client_id, x.order_id, EXTRACT(YEAR_MONTH FROM x.line_date) AS month,"
                        + " b.order_line_id IS NOT NULL AS on_document, x.currency,"
                        + " COALESCE(x.cost_currency, x.currency) AS paid, SUM(" + NET + ") AS revenue,"
                        + " SUM(COALESCE(x.cost_minor, 0)) AS cost FROM order_line x JOIN orders o ON o.id = x.order_id"
                        + " LEFT JOIN billed_order_line b ON b.order_line_id = x.id WHERE " + lines.text()
                        + " GROUP BY o.client_id, x.order_id, month, on_document, x.currency, paid",
                row -> new GoodsSum(
                        FactWhere.key(row),
                        false,
                        row.flag("on_document"),
                        row.money("revenue", row.currency("currency")),
                        row.money("cost", row.currency("paid"))),
                lines.values()));
        FactWhere done = new FactWhere()
                .and(
                        "x.done BETWEEN ? AND ?",
                        filter.period().from(),
                        filter.period().to())
                .client("o.client_id", filter.client())
                .order("x.order_id", filter.order());
        all.addAll(sql.list(
                "SELECT o.client_id, x.order_id, EXTRACT(YEAR_MONTH FROM x.done) AS month,"
                        + " b.milestone_id IS NOT NULL AS on_document, x.currency, SUM(x.amount_minor) AS revenue"
                        + " FROM milestone x JOIN orders o ON o.id = x.order_id"
                        + " LEFT JOIN billed_milestone b ON b.milestone_id = x.id WHERE " + done.text()
                        + " GROUP BY o.client_id, x.order_id, month, on_document, x.currency",
                row -> new GoodsSum(
                        FactWhere.key(row),
                        true,
                        row.flag("on_document"),
                        row.money("revenue", row.currency("currency")),
                        Money.zero(row.currency("currency"))),
                done.values()));
        return all;
    }

    List<KeyedAmount> documents(ReportFilter filter) {
        FactWhere where = new FactWhere()
                .and(
                        "i.tax_point BETWEEN ? AND ?",
                        filter.period().from(),
                        filter.period().to())
                .client("i.client_id", filter.client())
                .order("x.order_id", filter.order());
        return sql.list(
                "SELECT i.client_id, x.order_id, EXTRACT(YEAR_MONTH FROM i.tax_point) AS month, i.currency,"
                        + " i.prices = 'GROSS' AS gross, x.vat_rate, SUM(x.amount_minor) AS amount FROM invoice i"
                        + " JOIN invoice_state s ON s.invoice_id = i.id AND s.state IN ('ISSUED', 'SENT')"
                        + " JOIN invoice_line x ON x.invoice_id = i.id LEFT JOIN invoice_line_source q"
                        + " ON q.invoice_id = x.invoice_id AND q.position = x.position WHERE " + where.text()
                        + " AND i.kind IN ('INVOICE', 'SIMPLIFIED_INVOICE', 'CREDIT_NOTE', 'DEBIT_NOTE')"
                        + " AND q.invoice_id IS NULL AND x.kind NOT IN ('ADVANCE', 'INTEREST', 'COMPENSATION')"
                        + " AND NOT EXISTS (SELECT 1 FROM billed_anew n WHERE n.original_id = i.id)"
                        + " AND NOT EXISTS (SELECT 1 FROM billed_anew n WHERE n.credit_note_id = i.id)"
                        + " GROUP BY i.client_id, x.order_id, month, i.currency, gross, x.vat_rate",
                JdbcGoodsFacts::document,
                where.values());
    }

    private static KeyedAmount document(Row row) throws SQLException {
        Currency currency = row.currency("currency");
        Money amount = row.money("amount", currency);
        OptionalInt rate = row.findNumber("vat_rate");
        boolean hasVat = row.flag("gross") && rate.isPresent();
        return new KeyedAmount(
                FactWhere.key(row),
                hasVat ? amount.timesRatio(10_000, 10_000L + rate.getAsInt(), RoundingMode.HALF_UP) : amount);
    }
}
