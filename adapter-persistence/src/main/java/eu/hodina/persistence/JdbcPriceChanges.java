package eu.hodina.persistence;

import eu.hodina.application.Transactions;
import eu.hodina.application.catalog.PriceChanges;
import eu.hodina.domain.catalog.ActivityCode;
import eu.hodina.domain.catalog.IndexRate;
import eu.hodina.domain.catalog.IndexedPart;
import eu.hodina.domain.catalog.IndexedPrice;
import eu.hodina.domain.catalog.PriceChange;
import eu.hodina.domain.catalog.ProductCode;
import eu.hodina.domain.money.Percentage;
import eu.hodina.domain.people.WorkerId;
import java.sql.SQLException;
import java.util.Currency;
import java.util.List;

/** The table {@code price_change}, into which rows only come. */
final class JdbcPriceChanges implements PriceChanges {
    private final Transactions transactions;
    private final Sql sql;

    JdbcPriceChanges(Transactions transactions, Sql sql) {
        this.transactions = transactions;
        this.sql = sql;
    }

    @Override
    public void add(List<PriceChange> changes) {
        transactions.run(() -> sql.runAll(
                Sql.insert(
                        "price_change",
                        "part",
                        "owner",
                        "from_day",
                        "activity",
                        "worker",
                        "product",
                        "before_minor",
                        "after_minor",
                        "currency",
                        "index_year",
                        "index_hundredths",
                        "index_source",
                        "applied_hundredths"),
                changes,
                JdbcPriceChanges::values));
    }

    private static Object[] values(PriceChange change) {
        IndexedPrice price = change.price();
        return new Object[] {
            price.part(),
            price.owner(),
            change.from(),
            price.activity().map(ActivityCode::value),
            price.worker().map(WorkerId::value),
            price.product().map(ProductCode::value),
            change.before().minor(),
            change.after().minor(),
            change.before().currency(),
            change.index().year(),
            change.index().rate().hundredths(),
            change.index().source(),
            change.applied().hundredths()
        };
    }

    @Override
    public List<PriceChange> of(IndexedPart part, String owner) {
        return sql.list(
                "SELECT * FROM price_change WHERE part = ? AND owner = ? ORDER BY from_day, id",
                JdbcPriceChanges::read,
                part,
                owner);
    }

    private static PriceChange read(Row row) throws SQLException {
        Currency currency = row.currency("currency");
        return new PriceChange(
                new IndexedPrice(
                        row.constant(IndexedPart.class, "part"),
                        row.text("owner"),
                        row.find("activity").map(ActivityCode::new),
                        row.find("worker").map(WorkerId::new),
                        row.find("product").map(ProductCode::new)),
                row.money("before_minor", currency),
                row.money("after_minor", currency),
                new IndexRate(
                        row.number("index_year"),
                        new Percentage(row.number("index_hundredths")),
                        row.text("index_source")),
                new Percentage(row.number("applied_hundredths")),
                row.date("from_day"));
    }
}
