package eu.hodina.persistence;

import eu.hodina.application.Transactions;
import eu.hodina.application.reminder.InvoiceMarks;
import eu.hodina.domain.invoice.InvoiceId;
import eu.hodina.domain.reminder.InvoiceMark;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The table {@code invoice_mark}. */
final class JdbcInvoiceMarks implements InvoiceMarks {
    private final Transactions transactions;
    private final Sql sql;

    JdbcInvoiceMarks(Transactions transactions, Sql sql) {
        this.transactions = transactions;
        this.sql = sql;
    }

    @Override
    public List<InvoiceMark> of(InvoiceId invoice) {
        return sql.list(
                "SELECT * FROM invoice_mark WHERE invoice_id = ? ORDER BY kind",
                JdbcInvoiceMarks::read,
                invoice.value());
    }

    @Override
    public Map<InvoiceId, List<InvoiceMark>> all() {
        Map<InvoiceId, List<InvoiceMark>> all = new HashMap<>();
        sql.list(
                        "SELECT * FROM invoice_mark ORDER BY invoice_id, kind",
                        row -> Map.entry(new InvoiceId(row.text("invoice_id")), read(row)))
                .forEach(mark -> all.computeIfAbsent(mark.getKey(), any -> new ArrayList<>())
                        .add(mark.getValue()));
        return all;
    }

    private static InvoiceMark read(Row row) throws SQLException {
        return new InvoiceMark(
                row.constant(InvoiceMark.Kind.class, "kind"),
                row.findDate("until_day"),
                row.text("note"),
                row.text("set_by"));
    }

    @Override
    public void keep(InvoiceId invoice, List<InvoiceMark> marks) {
        transactions.run(() -> {
            sql.run("DELETE FROM invoice_mark WHERE invoice_id = ?", invoice.value());
            sql.runAll(Sql.insert("invoice_mark", "invoice_id", "kind", "until_day", "note", "set_by"), marks, mark ->
                    new Object[] {invoice.value(), mark.kind(), mark.until(), mark.note(), mark.by()});
        });
    }
}
