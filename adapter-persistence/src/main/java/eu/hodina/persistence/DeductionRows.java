package eu.hodina.persistence;

import eu.hodina.domain.invoice.AdvanceDeduction;
import eu.hodina.domain.invoice.DocumentReference;
import eu.hodina.domain.invoice.Invoice;
import eu.hodina.domain.invoice.InvoiceId;
import eu.hodina.domain.invoice.InvoiceNumber;
import eu.hodina.domain.invoice.VatSummaryRow;
import eu.hodina.domain.money.Money;
import eu.hodina.domain.money.VatCategory;
import eu.hodina.persistence.Sql.Placed;
import java.sql.SQLException;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** The tables {@code invoice_deduction} and {@code invoice_deduction_row}: what final invoices take off. */
final class DeductionRows {
    private static final Currency CZK = Currency.getInstance("CZK");

    private final Sql sql;

    DeductionRows(Sql sql) {
        this.sql = sql;
    }

    void add(Invoice invoice) {
        List<Placed<AdvanceDeduction>> deductions = Placed.of(invoice.content().deductions());
        String id = invoice.id().value();
        sql.insertSoon(
                Sql.insert(
                        "invoice_deduction",
                        "invoice_id",
                        "position",
                        "document_id",
                        "number",
                        "issue_date",
                        "amount_minor"),
                deductions,
                placed -> values(id, placed));
        deductions.forEach(placed -> sql.insertSoon(
                Sql.insert(
                        "invoice_deduction_row",
                        "invoice_id",
                        "position",
                        "line",
                        "vat_category",
                        "vat_rate",
                        "base_minor",
                        "vat_minor",
                        "base_czk_minor",
                        "vat_czk_minor"),
                Placed.of(placed.item().taxed()),
                row -> rowValues(id, placed, row)));
    }

    private static Object[] values(String invoice, Placed<AdvanceDeduction> placed) {
        DocumentReference document = placed.item().document();
        return new Object[] {
            invoice,
            placed.position(),
            document.id().value(),
            document.number().value(),
            document.issueDate(),
            placed.item().amount().minor()
        };
    }

    private static Object[] rowValues(
            String invoice, Placed<AdvanceDeduction> deduction, Placed<VatSummaryRow> placed) {
        VatSummaryRow row = placed.item();
        Optional<VatSummaryRow> inCzk =
                deduction.item().taxedInCzk().stream().skip(placed.position()).findFirst();
        return new Object[] {
            invoice,
            deduction.position(),
            placed.position(),
            row.category(),
            row.rate().map(rate -> rate.hundredths()),
            row.base().minor(),
            row.vat().minor(),
            inCzk.map(czk -> czk.base().minor()),
            inCzk.map(czk -> czk.vat().minor())
        };
    }

    /** The deductions of many invoices, by two queries. */
    Children<AdvanceDeduction> of(Scope scope) {
        Children<TaxedRow> rows = Children.of(
                sql,
                "SELECT CONCAT(r.invoice_id, ':', r.position) AS parent, r.*, i.currency FROM invoice_deduction_row r"
                        + " JOIN invoice i ON i.id = r.invoice_id" + scope.where()
                        + " ORDER BY r.invoice_id, r.position, r.line",
                DeductionRows::readRow,
                scope.values());
        return Children.of(
                sql,
                "SELECT d.*, d.invoice_id AS parent, i.currency FROM invoice_deduction d"
                        + " JOIN invoice i ON i.id = d.invoice_id" + scope.where()
                        + " ORDER BY d.invoice_id, d.position",
                row -> read(row, rows.of(row.text("parent") + ":" + row.text("position"))),
                scope.values());
    }

    private static AdvanceDeduction read(Row row, List<TaxedRow> rows) throws SQLException {
        return new AdvanceDeduction(
                new DocumentReference(
                        new InvoiceId(row.text("document_id")),
                        new InvoiceNumber(row.text("number")),
                        row.date("issue_date")),
                rows.stream().map(TaxedRow::row).toList(),
                rows.stream().flatMap(taxed -> taxed.inCzk().stream()).toList(),
                row.money("amount_minor", row.currency("currency")));
    }

    private static TaxedRow readRow(Row row) throws SQLException {
        Currency currency = row.currency("currency");
        VatSummaryRow taxed = summary(
                row, Money.ofMinor(currency, row.whole("base_minor")), Money.ofMinor(currency, row.whole("vat_minor")));
        OptionalLong base = row.findWhole("base_czk_minor");
        return new TaxedRow(
                taxed,
                base.isEmpty()
                        ? Optional.empty()
                        : Optional.of(summary(
                                row,
                                Money.ofMinor(CZK, base.getAsLong()),
                                Money.ofMinor(CZK, row.whole("vat_czk_minor")))));
    }

    private static VatSummaryRow summary(Row row, Money base, Money vat) throws SQLException {
        return new VatSummaryRow(
                row.constant(VatCategory.class, "vat_category"), InvoiceMapping.vatRate(row), base, vat);
    }

    private record TaxedRow(VatSummaryRow row, Optional<VatSummaryRow> inCzk) {}
}
