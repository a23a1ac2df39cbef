package eu.hodina.persistence;

import eu.hodina.application.payment.Receivables;
import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.firm.Iban;
import eu.hodina.domain.invoice.DocumentKind;
import eu.hodina.domain.invoice.InvoiceId;
import eu.hodina.domain.invoice.InvoiceNumber;
import eu.hodina.domain.invoice.VariableSymbol;
import eu.hodina.domain.money.Money;
import eu.hodina.domain.payment.OpenInvoice;
import eu.hodina.domain.payment.Settlement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What is open: what {@code invoice} asks for less what was paid and credited. */
final class JdbcReceivables implements Receivables {
    /** Values that are asked for at once. */
    private static final int ASKED = 1_000;

    private static final String OWED = "SELECT o.* FROM (SELECT i.id, i.number, i.kind, i.variable_symbol, i.client_id,"
            + " i.account_iban, i.currency, i.due_date,"
            + " i.payable_minor - " + OwedColumns.PAID + " - " + OwedColumns.CREDITED
            + " AS open_minor FROM invoice i JOIN invoice_state s ON s.invoice_id = i.id"
            + " WHERE s.state IN ('ISSUED', 'SENT') AND ";

    private final Sql sql;

    JdbcReceivables(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<OpenInvoice> forMatching(Set<Iban> accounts, Set<VariableSymbol> symbols) {
        List<String> ibans = accounts.stream().map(Iban::value).toList();
        if (ibans.isEmpty()) {
            return List.of();
        }
        String theirs = " AND i.account_iban IN (" + Sql.marks(ibans.size()) + ")";
        List<OpenInvoice> found = new ArrayList<>(owed(theirs + ") o WHERE o.open_minor > 0", ibans.toArray()));
        for (List<String> some :
                parts(symbols.stream().map(VariableSymbol::digits).toList())) {
            found.addAll(owed(
                    theirs + " AND i.variable_symbol IN (" + Sql.marks(some.size()) + ")) o WHERE o.open_minor = 0",
                    Stream.concat(ibans.stream(), some.stream()).toArray()));
        }
        found.sort(Comparator.comparing(OpenInvoice::number));
        return List.copyOf(found);
    }

    @Override
    public Optional<InvoiceNumber> openUnder(Iban account, VariableSymbol symbol) {
        boolean isNew = sql.list(
                        "SELECT id FROM invoice WHERE variable_symbol = ? LIMIT 1",
                        row -> row.text("id"),
                        symbol.digits())
                .isEmpty();
        if (isNew) {
            return Optional.empty();
        }
        return owed(
                        " AND i.variable_symbol = ? AND i.account_iban = ?) o WHERE o.open_minor > 0 ORDER BY o.number",
                        symbol.digits(),
                        account.value())
                .stream()
                .map(OpenInvoice::number)
                .findFirst();
    }

    @Override
    public List<OpenInvoice> payableNotes(Set<Iban> accounts) {
        List<String> ibans = accounts.stream().map(Iban::value).toList();
        return ibans.isEmpty()
                ? List.of()
                : notes(
                        " AND i.account_iban IN (" + Sql.marks(ibans.size())
                                + ")) o WHERE o.open_minor < 0 ORDER BY o.number",
                        ibans.toArray());
    }

    @Override
    public List<OpenInvoice> dueBefore(LocalDate day) {
        return owed(" AND i.kind <> 'PROFORMA' AND i.due_date < ?) o WHERE o.open_minor > 0 ORDER BY o.number", day);
    }

    @Override
    public List<OpenInvoice> find(Collection<InvoiceId> invoices) {
        List<OpenInvoice> found = new ArrayList<>();
        for (List<String> some : parts(invoices.stream().map(InvoiceId::value).toList())) {
            String those = " AND i.id IN (" + Sql.marks(some.size()) + ")) o";
            found.addAll(owed(those, some.toArray()));
            found.addAll(notes(those, some.toArray()));
        }
        found.sort(Comparator.comparing(OpenInvoice::number));
        return List.copyOf(found);
    }

    @Override
    public List<PaidAmount> paidOn(InvoiceId invoice) {
        return sql.list(
                "SELECT p.* FROM (SELECT COALESCE(t.booked, t.valued) AS day, a.amount_minor, i.currency"
                        + " FROM allocation a JOIN bank_transaction t ON t.id = a.payment_id"
                        + " JOIN invoice i ON i.id = a.invoice_id WHERE a.invoice_id = ?"
                        + " UNION ALL SELECT COALESCE(t.booked, t.valued), d.amount_minor, i.currency"
                        + " FROM booking_difference d JOIN bank_transaction t ON t.id = d.payment_id"
                        + " JOIN invoice i ON i.id = d.invoice_id WHERE d.invoice_id = ?"
                        + " UNION ALL SELECT h.day, h.amount_minor, i.currency FROM hand_receipt h"
                        + " JOIN invoice i ON i.id = h.document_id WHERE h.document_id = ?"
                        + " UNION ALL SELECT n.issue_date, c.amount_minor, n.currency FROM credit_application c"
                        + " JOIN invoice n ON n.id = c.credit_note_id WHERE c.document_id = ?) p"
                        + " ORDER BY p.day, p.amount_minor",
                row -> new PaidAmount(row.date("day"), row.money("amount_minor", row.currency("currency"))),
                invoice.value(),
                invoice.value(),
                invoice.value(),
                invoice.value());
    }

    @Override
    public Map<InvoiceId, Settlement> settlements(Collection<InvoiceId> invoices) {
        Map<InvoiceId, Settlement> settlements = new LinkedHashMap<>();
        for (List<String> some : parts(invoices.stream().map(InvoiceId::value).toList())) {
            sql.list(
                    "SELECT i.id, i.currency, i.payable_minor, " + OwedColumns.PAID + " AS allocated, "
                            + OwedColumns.CREDITED
                            + " AS credited, COALESCE((SELECT SUM(b.unallocated_minor) FROM booking b"
                            + " WHERE b.surplus_of = i.id), 0) AS surplus"
                            + " FROM invoice i WHERE i.id IN (" + Sql.marks(some.size()) + ") ORDER BY i.number",
                    row -> settlements.put(new InvoiceId(row.text("id")), settlement(row)),
                    some.toArray());
        }
        return settlements;
    }

    private static Settlement settlement(Row row) throws SQLException {
        Currency currency = row.currency("currency");
        return new Settlement(
                row.money("payable_minor", currency),
                row.money("allocated", currency),
                row.money("surplus", currency),
                row.money("credited", currency));
    }

    private List<OpenInvoice> owed(String scope, Object... values) {
        return sql.list(OWED + OwedColumns.CAN_BE_OWED + scope, JdbcReceivables::read, values);
    }

    private List<OpenInvoice> notes(String scope, Object... values) {
        return sql.list(OWED + "i.kind = 'CREDIT_NOTE'" + scope, JdbcReceivables::read, values);
    }

    private static OpenInvoice read(Row row) throws SQLException {
        Money open = row.money("open_minor", row.currency("currency"));
        return new OpenInvoice(
                new InvoiceId(row.text("id")),
                new InvoiceNumber(row.text("number")),
                row.constant(DocumentKind.class, "kind"),
                new VariableSymbol(row.text("variable_symbol")),
                new ClientId(row.text("client_id")),
                new Iban(row.text("account_iban")),
                open,
                row.date("due_date"));
    }

    private static List<List<String>> parts(List<String> values) {
        List<List<String>> parts = new ArrayList<>();
        for (int from = 0; from < values.size(); from += ASKED) {
            parts.add(values.subList(from, Math.min(from + ASKED, values.size())));
        }
        return parts;
    }
}
