package eu.hodina.persistence;

import eu.hodina.application.rating.RatedPeriodId;
import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.insight.ageing.OwedDocument;
import eu.hodina.domain.insight.margin.ReportFilter;
import eu.hodina.domain.insight.margin.UnbilledSum;
import eu.hodina.domain.money.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Sums of what waits: work that no document bears, and what is not paid. */
final class JdbcOpenFacts {
    private static final Currency CROWNS = Currency.getInstance("CZK");

    /** What came for the document {@code i} up to a day, each with its own day. */
    private static final String PAID_UNTIL =
            "COALESCE((SELECT SUM(a.amount_minor) FROM allocation a JOIN bank_transaction t ON t.id = a.payment_id"
                    + " WHERE a.invoice_id = i.id AND COALESCE(t.booked, t.valued) <= ?), 0)"
                    + " + COALESCE((SELECT SUM(d.amount_minor) FROM booking_difference d"
                    + " JOIN bank_transaction t ON t.id = d.payment_id"
                    + " WHERE d.invoice_id = i.id AND COALESCE(t.booked, t.valued) <= ?), 0)"
                    + " + COALESCE((SELECT SUM(h.amount_minor) FROM hand_receipt h"
                    + " WHERE h.document_id = i.id AND h.day <= ?), 0)"
                    + " + COALESCE((SELECT SUM(c.amount_minor) FROM credit_application c"
                    + " JOIN invoice n ON n.id = c.credit_note_id"
                    + " WHERE c.document_id = i.id AND n.issue_date <= ?), 0)";

    private final Sql sql;

    JdbcOpenFacts(Sql sql) {
        this.sql = sql;
    }

    List<UnbilledSum> sums(ReportFilter filter, Set<RatedPeriodId> without) {
        FactWhere rated = new FactWhere()
                .and(JdbcReportFacts.LIVE, filter.period().to(), filter.period().from())
                .without("p.id", without)
                .and(
                        "l.work_date BETWEEN ? AND ?",
                        filter.period().from(),
                        filter.period().to())
                .work(filter);
        List<UnbilledSum> all = new ArrayList<>(sql.list(
                "SELECT " + JdbcReportFacts.WORK + " AS month, l.work_date, p.currency, SUM(x.measured) AS minutes,"
                        + " SUM(x.amount_minor) AS amount FROM rated_period p JOIN rated_charge x ON x.rated_id = p.id"
                        + " JOIN work_log l ON l.id = x.log_id JOIN orders o ON o.id = l.order_id"
                        + " LEFT JOIN billed_line b ON b.rated_id = x.rated_id AND b.position = x.line"
                        + " WHERE " + rated.text()
                        + " AND x.disposition = 'BILLABLE' AND x.billed > 0 AND b.rated_id IS NULL"
                        + " GROUP BY " + JdbcReportFacts.WORK + ", l.work_date, p.currency",
                row -> new UnbilledSum(
                        FactWhere.workKey(row),
                        row.date("work_date"),
                        true,
                        row.whole("minutes"),
                        row.money("amount", row.currency("currency"))),
                rated.values()));
        FactWhere waiting = new FactWhere()
                .and(
                        "l.work_date BETWEEN ? AND ?",
                        filter.period().from(),
                        filter.period().to())
                .and("l.approval IN ('WAITING', 'REJECTED')")
                .work(filter);
        all.addAll(sql.list(
                "SELECT " + JdbcReportFacts.WORK + " AS month, l.work_date, SUM(" + JdbcReportFacts.MINUTES
                        + ") AS minutes FROM work_log l JOIN orders o ON o.id = l.order_id"
                        + JdbcReportFacts.LAST_CORRECTION + " WHERE " + waiting.text() + " AND "
                        + JdbcReportFacts.FATE + " = 'BILLABLE' GROUP BY " + JdbcReportFacts.WORK + ", l.work_date",
                row -> new UnbilledSum(
                        FactWhere.workKey(row), row.date("work_date"), false, row.whole("minutes"), Money.zero(CROWNS)),
                waiting.values()));
        return all;
    }

    List<OwedDocument> receivables(Optional<ClientId> client, LocalDate asOf) {
        FactWhere where = new FactWhere().and("i.issue_date <= ?", asOf).client("i.client_id", client);
        List<Object> values = new ArrayList<>(List.of(asOf, asOf, asOf, asOf));
        values.addAll(List.of(where.values()));
        return sql.list(
                "SELECT d.* FROM (SELECT i.client_id, i.number, i.issue_date, i.due_date, i.currency,"
                        + " i.payable_minor - (" + PAID_UNTIL + ") AS open_minor FROM invoice i"
                        + " JOIN invoice_state s ON s.invoice_id = i.id WHERE " + where.text()
                        + " AND s.state IN ('ISSUED', 'SENT')"
                        + " AND i.kind NOT IN ('CREDIT_NOTE', 'PAYMENT_TAX_DOCUMENT', 'PROFORMA')) d"
                        + " WHERE d.open_minor > 0",
                row -> new OwedDocument(
                        new ClientId(row.text("client_id")),
                        row.text("number"),
                        row.date("issue_date"),
                        row.date("due_date"),
                        row.money("open_minor", row.currency("currency"))),
                values.toArray());
    }
}
