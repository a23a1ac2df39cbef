package eu.hodina.persistence;

import eu.hodina.application.AlreadyThereException;
import eu.hodina.application.exchange.received.BookedInvoice;
import eu.hodina.application.exchange.received.BookedInvoices;
import eu.hodina.domain.order.OrderLineId;
import java.sql.SQLException;
import java.util.Optional;

/** The table {@code received_invoice}. */
final class JdbcBookedInvoices implements BookedInvoices {
    private final Sql sql;

    JdbcBookedInvoices(Sql sql) {
        this.sql = sql;
    }

    @Override
    public boolean add(BookedInvoice invoice) {
        try {
            sql.run(
                    Sql.insert(
                            "received_invoice",
                            "order_line_id",
                            "supplier",
                            "number",
                            "issue_date",
                            "net_minor",
                            "currency",
                            "sha256"),
                    Values.uuid(invoice.line().value()),
                    invoice.supplier(),
                    invoice.number(),
                    invoice.issueDate(),
                    invoice.net().minor(),
                    invoice.net().currency(),
                    invoice.sha256());
            return true;
        } catch (AlreadyThereException e) {
            return false;
        }
    }

    @Override
    public Optional<BookedInvoice> find(String supplier, String number) {
        return sql.find(
                "SELECT * FROM received_invoice WHERE supplier = ? AND number = ?",
                JdbcBookedInvoices::read,
                supplier,
                number);
    }

    private static BookedInvoice read(Row row) throws SQLException {
        return new BookedInvoice(
                new OrderLineId(row.text("order_line_id")),
                row.text("supplier"),
                row.text("number"),
                row.date("issue_date"),
                row.money("net_minor", row.currency("currency")),
                row.text("sha256"));
    }
}
