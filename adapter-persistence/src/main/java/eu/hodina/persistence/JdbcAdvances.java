package eu.hodina.persistence;

import eu.hodina.application.invoice.AdvanceKey;
import eu.hodina.application.invoice.Advances;
import eu.hodina.application.invoice.ReceivedAdvance;
import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.invoice.InvoiceId;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * The tables {@code advance_tax_document} and {@code advance_deduction}, over what was booked to proformas and received by
 * hand.
 */
final class JdbcAdvances implements Advances {
    private static final String NONE = "00000000-0000-0000-0000-000000000000";

    private final Sql sql;

    JdbcAdvances(Sql sql) {
        this.sql = sql;
    }

    /** The money of proformas, bank first; the scope stands in both halves, so that each is read by its index. */
    private static String received(String scope, String rest) {
        String proformas =
                " FROM invoice i JOIN invoice_state s ON s.invoice_id = i.id AND s.state IN ('ISSUED', 'SENT')";
        String own = " WHERE i.kind = 'PROFORMA'" + scope;
        return "SELECT r.*, x.document_id AS tax_document, d.invoice_id AS deducted_by FROM (SELECT i.id AS proforma_id,"
                + " i.client_id, i.currency, a.payment_id AS receipt_id, COALESCE(t.booked, t.valued) AS day,"
                + " a.amount_minor" + proformas + " JOIN allocation a ON a.invoice_id = i.id"
                + " JOIN bank_transaction t ON t.id = a.payment_id" + own + " AND a.amount_minor > 0"
                + " AND NOT EXISTS (SELECT 1 FROM booking r WHERE r.undoes = a.payment_id)"
                + " UNION ALL SELECT i.id, i.client_id, i.currency, h.id, h.day, h.amount_minor" + proformas
                + " JOIN hand_receipt h ON h.document_id = i.id" + own + ") r"
                + " LEFT JOIN advance_tax_document x ON x.proforma_id = r.proforma_id AND x.receipt_id = r.receipt_id"
                + " LEFT JOIN advance_deduction d ON d.proforma_id = r.proforma_id AND d.receipt_id = r.receipt_id"
                + rest;
    }

    @Override
    public List<ReceivedAdvance> of(ClientId client) {
        return sql.list(
                received(" AND i.client_id = ?", " ORDER BY r.day, r.proforma_id, r.receipt_id"),
                JdbcAdvances::read,
                client.value(),
                client.value());
    }

    @Override
    public List<ReceivedAdvance> untaxed(Optional<AdvanceKey> after, int limit) {
        String proforma = after.map(key -> key.proforma().value()).orElse(NONE);
        String receipt = after.map(AdvanceKey::receipt).orElse(NONE);
        return sql.list(
                received(
                        "",
                        " WHERE x.document_id IS NULL AND d.invoice_id IS NULL"
                                + " AND (r.proforma_id > ? OR r.proforma_id = ? AND r.receipt_id > ?)"
                                + " ORDER BY r.proforma_id, r.receipt_id LIMIT ?"),
                JdbcAdvances::read,
                Values.uuid(proforma),
                Values.uuid(proforma),
                Values.uuid(receipt),
                limit);
    }

    @Override
    public Optional<ReceivedAdvance> find(AdvanceKey key) {
        String proforma = key.proforma().value();
        return sql.find(
                received(" AND i.id = ?", " WHERE r.receipt_id = ?"),
                JdbcAdvances::read,
                proforma,
                proforma,
                key.receipt());
    }

    @Override
    public Optional<ReceivedAdvance> taxedBy(InvoiceId taxDocument) {
        return sql.find(
                        "SELECT proforma_id, receipt_id FROM advance_tax_document WHERE document_id = ?",
                        JdbcAdvances::key,
                        taxDocument.value())
                .flatMap(this::find);
    }

    @Override
    public void tax(AdvanceKey key, InvoiceId taxDocument) {
        sql.run(
                Sql.insert("advance_tax_document", "document_id", "proforma_id", "receipt_id"),
                taxDocument.value(),
                key.proforma().value(),
                key.receipt());
    }

    @Override
    public void deduct(List<AdvanceKey> keys, InvoiceId invoice) {
        sql.insertSoon(Sql.insert("advance_deduction", "proforma_id", "receipt_id", "invoice_id"), keys, key ->
                new Object[] {key.proforma().value(), key.receipt(), invoice.value()});
    }

    @Override
    public void release(InvoiceId document) {
        sql.run("DELETE FROM advance_tax_document WHERE document_id = ?", document.value());
        sql.run("DELETE FROM advance_deduction WHERE invoice_id = ?", document.value());
    }

    @Override
    public boolean isUsed(String receipt) {
        return sql.total(
                        "SELECT (SELECT COUNT(*) FROM advance_tax_document WHERE receipt_id = ?)"
                                + " + (SELECT COUNT(*) FROM advance_deduction WHERE receipt_id = ?) AS total",
                        receipt,
                        receipt)
                > 0;
    }

    private static AdvanceKey key(Row row) throws SQLException {
        return new AdvanceKey(new InvoiceId(row.text("proforma_id")), row.text("receipt_id"));
    }

    private static ReceivedAdvance read(Row row) throws SQLException {
        return new ReceivedAdvance(
                key(row),
                new ClientId(row.text("client_id")),
                row.date("day"),
                row.money("amount_minor", row.currency("currency")),
                row.find("tax_document").map(InvoiceId::new),
                row.find("deducted_by").map(InvoiceId::new));
    }
}
