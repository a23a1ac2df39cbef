package eu.hodina.persistence;

import eu.hodina.application.Transactions;
import eu.hodina.application.invoice.Invoices;
import eu.hodina.domain.firm.FirmId;
import eu.hodina.domain.invoice.AdvanceDeduction;
import eu.hodina.domain.invoice.Invoice;
import eu.hodina.domain.invoice.InvoiceId;
import eu.hodina.domain.invoice.InvoiceLine;
import eu.hodina.domain.invoice.InvoiceNumber;
import eu.hodina.domain.money.DatePeriod;
import eu.hodina.persistence.InvoiceMapping.Head;
import eu.hodina.persistence.Sql.Placed;
import java.util.List;
import java.util.Optional;

/** The tables {@code invoice}, {@code invoice_line}, {@code invoice_purchase_order} and {@code invoice_state}, with their deductions. */
final class JdbcInvoices implements Invoices {
    private static final int LONGEST_PAGE = 200;

    private final Transactions transactions;
    private final Sql sql;
    private final DeductionRows deductions;

    JdbcInvoices(Transactions transactions, Sql sql) {
        this.transactions = transactions;
        this.sql = sql;
        this.deductions = new DeductionRows(sql);
    }

    @Override
    public void add(Invoice invoice) {
        transactions.run(() -> {
            sql.insertSoon(InvoiceMapping.INSERT, InvoiceMapping.values(invoice));
            sql.insertSoon(
                    InvoiceMapping.INSERT_LINE,
                    Placed.of(invoice.content().lines()),
                    placed -> InvoiceMapping.lineValues(invoice, placed));
            sql.insertSoon(
                    Sql.insert("invoice_purchase_order", "invoice_id", "position", "number"),
                    Placed.of(invoice.content().purchaseOrders()),
                    placed -> new Object[] {invoice.id().value(), placed.position(), placed.item()});
            deductions.add(invoice);
            sql.insertSoon(
                    Sql.insert("invoice_state", "invoice_id", "state"),
                    invoice.id().value(),
                    invoice.state());
        });
    }

    @Override
    public void keepState(Invoice invoice) {
        int met = sql.run(
                "UPDATE invoice_state SET state = ? WHERE invoice_id = ?",
                invoice.state(),
                invoice.id().value());
        if (met != 1) {
            throw new IllegalStateException("there is no invoice " + invoice.number() + " whose state could be kept");
        }
    }

    @Override
    public Optional<Invoice> find(InvoiceId id) {
        return read(" WHERE i.id = ?", id.value()).stream().findFirst();
    }

    @Override
    public Optional<Invoice> find(InvoiceNumber number) {
        return read(" WHERE i.number = ?", number.value()).stream().findFirst();
    }

    @Override
    public List<Invoice> about(InvoiceId original) {
        return read(" WHERE i.original_id = ? ORDER BY i.number", original.value());
    }

    @Override
    public List<Invoice> all() {
        return read(" ORDER BY i.number");
    }

    @Override
    public List<Invoice> issuedOn(FirmId firm, DatePeriod days) {
        return read(
                " WHERE i.firm_id = ? AND i.issue_date BETWEEN ? AND ? ORDER BY i.number",
                firm.value(),
                days.from(),
                days.to());
    }

    @Override
    public List<Invoice> taxedOn(FirmId firm, DatePeriod days) {
        return read(
                " WHERE i.firm_id = ? AND i.tax_point BETWEEN ? AND ? ORDER BY i.number",
                firm.value(),
                days.from(),
                days.to());
    }

    @Override
    public List<Invoice> page(Optional<InvoiceNumber> before, int limit) {
        if (limit < 1 || limit > LONGEST_PAGE) {
            throw new IllegalArgumentException("a page has 1 to " + LONGEST_PAGE + " invoices, not " + limit);
        }
        String falling = " ORDER BY i.number DESC LIMIT ?";
        return before.map(number -> read(" WHERE i.number < ?" + falling, number.value(), limit))
                .orElseGet(() -> read(falling, limit));
    }

    /** Five queries, however many invoices there are; heads first, so that none can lack its lines. */
    private List<Invoice> read(String scope, Object... values) {
        List<Head> heads = sql.list(
                "SELECT i.*, s.state FROM invoice i JOIN invoice_state s ON s.invoice_id = i.id" + scope,
                InvoiceMapping::read,
                values);
        Scope children = Scope.of("invoice_id", heads, head -> head.id().value());
        Children<InvoiceLine> lines = Children.of(
                sql,
                "SELECT l.*, l.invoice_id AS parent, i.currency FROM invoice_line l"
                        + " JOIN invoice i ON i.id = l.invoice_id" + children.where()
                        + " ORDER BY l.invoice_id, l.position",
                InvoiceMapping::readLine,
                children.values());
        Children<String> purchaseOrders = Children.of(
                sql,
                "SELECT invoice_id AS parent, number FROM invoice_purchase_order" + children.where()
                        + " ORDER BY invoice_id, position",
                row -> row.text("number"),
                children.values());
        Children<AdvanceDeduction> deducted = deductions.of(children);
        return heads.stream()
                .map(head -> head.with(
                        lines.of(head.id().value()),
                        purchaseOrders.of(head.id().value()),
                        deducted.of(head.id().value())))
                .toList();
    }
}
