package eu.hodina.persistence;

import eu.hodina.application.firm.VatRateTable;
import eu.hodina.domain.firm.VatRates;
import eu.hodina.domain.money.VatCategory;
import eu.hodina.domain.money.VatRate;
import eu.hodina.persistence.Sql.Placed;
import java.time.LocalDate;
import java.util.Optional;

/** The table {@code vat_rate}. */
final class JdbcVatRates implements VatRateTable {
    private final JdbcTransactions transactions;
    private final Sql sql;

    JdbcVatRates(JdbcTransactions transactions, Sql sql) {
        this.transactions = transactions;
        this.sql = sql;
    }

    @Override
    public VatRates rates() {
        return new VatRates(sql.list(
                "SELECT * FROM vat_rate ORDER BY position",
                row -> new VatRates.Version(
                        row.constant(VatCategory.class, "category"),
                        new VatRate(row.number("hundredths")),
                        row.validity())));
    }

    @Override
    public void replaceAll(VatRates rates) {
        transactions.run(() -> {
            sql.run("DELETE FROM vat_rate");
            sql.runAll(
                    Sql.insert("vat_rate", "position", "category", "hundredths", "first_day", "day_after"),
                    Placed.of(rates.versions()),
                    JdbcVatRates::values);
        });
    }

    private static Object[] values(Placed<VatRates.Version> placed) {
        VatRates.Version version = placed.item();
        return new Object[] {
            placed.position(),
            version.category(),
            version.rate().hundredths(),
            Values.firstDay(version.validity()),
            Values.dayAfter(version.validity())
        };
    }

    @Override
    public Optional<LocalDate> lastUse(VatRates.Version version) {
        return sql.find(
                        "SELECT MAX(i.tax_point) AS last FROM invoice i WHERE i.tax_point >= ? AND i.tax_point < ?"
                                + " AND EXISTS (SELECT 1 FROM invoice_line l WHERE l.invoice_id = i.id"
                                + " AND l.vat_category = ?)",
                        row -> row.findDate("last"),
                        Values.firstDay(version.validity()),
                        Values.dayAfter(version.validity()),
                        version.category())
                .orElseThrow();
    }
}
