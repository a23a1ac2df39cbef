package eu.hodina.persistence;

import eu.hodina.application.catalog.IndexRates;
import eu.hodina.domain.catalog.IndexRate;
import eu.hodina.domain.catalog.IndexTable;
import eu.hodina.domain.money.Percentage;

/** The table {@code index_rate}. */
final class JdbcIndexRates implements IndexRates {
    private final Sql sql;

    JdbcIndexRates(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void put(IndexRate rate) {
        sql.run(
                Sql.insert("index_rate", "year", "hundredths", "source")
                        + " ON DUPLICATE KEY UPDATE hundredths = VALUES(hundredths), source = VALUES(source)",
                rate.year(),
                rate.rate().hundredths(),
                rate.source());
    }

    @Override
    public IndexTable table() {
        return new IndexTable(sql.list(
                "SELECT * FROM index_rate ORDER BY year",
                row -> new IndexRate(
                        row.number("year"), new Percentage(row.number("hundredths")), row.text("source"))));
    }
}
