package eu.hodina.persistence;

import eu.hodina.application.Transactions;
import eu.hodina.application.catalog.PriceLists;
import eu.hodina.domain.catalog.ActivityCode;
import eu.hodina.domain.catalog.ListPrice;
import eu.hodina.domain.catalog.PriceList;
import eu.hodina.domain.catalog.PriceListCode;
import eu.hodina.domain.money.HourlyPrice;
import eu.hodina.domain.people.WorkerId;
import eu.hodina.persistence.Sql.Placed;
import java.sql.SQLException;
import java.util.Currency;
import java.util.List;

/** The tables {@code price_list}, a row a version, and {@code list_price}. */
final class JdbcPriceLists implements PriceLists {
    private final Transactions transactions;
    private final Sql sql;

    JdbcPriceLists(Transactions transactions, Sql sql) {
        this.transactions = transactions;
        this.sql = sql;
    }

    @Override
    public void add(PriceList version) {
        transactions.run(() -> {
            sql.run(
                    Sql.insert("price_list", "code", "first_day", "day_after", "name", "by_default", "currency"),
                    version.code().value(),
                    Values.firstDay(version.validity()),
                    Values.dayAfter(version.validity()),
                    version.name(),
                    version.byDefault(),
                    version.currency());
            sql.runAll(
                    Sql.insert(
                            "list_price",
                            "price_list",
                            "first_day",
                            "position",
                            "activity",
                            "worker_id",
                            "hourly_minor"),
                    Placed.of(version.prices()),
                    placed -> priceValues(version, placed));
        });
    }

    private static Object[] priceValues(PriceList version, Placed<ListPrice> placed) {
        ListPrice price = placed.item();
        return new Object[] {
            version.code().value(),
            Values.firstDay(version.validity()),
            placed.position(),
            price.activity().value(),
            price.worker().map(WorkerId::value),
            price.hourly().perHour().minor()
        };
    }

    @Override
    public List<PriceList> in(Currency currency) {
        List<PriceList> lists = sql.list(
                "SELECT * FROM price_list WHERE currency = ? ORDER BY code, first_day",
                row -> new PriceList(
                        new PriceListCode(row.text("code")),
                        row.text("name"),
                        row.flag("by_default"),
                        row.validity(),
                        currency,
                        List.of()),
                currency);
        Children<ListPrice> prices = Children.of(
                sql,
                "SELECT CONCAT(p.first_day, ' ', p.price_list) AS parent, p.activity, p.worker_id, p.hourly_minor"
                        + " FROM list_price p JOIN price_list l ON l.code = p.price_list AND l.first_day = p.first_day"
                        + " WHERE l.currency = ? ORDER BY p.price_list, p.first_day, p.position",
                row -> price(row, currency),
                currency);
        return lists.stream()
                .map(list -> with(list, prices.of(Values.firstDay(list.validity()) + " " + list.code())))
                .toList();
    }

    private static PriceList with(PriceList list, List<ListPrice> prices) {
        return new PriceList(list.code(), list.name(), list.byDefault(), list.validity(), list.currency(), prices);
    }

    private static ListPrice price(Row row, Currency currency) throws SQLException {
        return new ListPrice(
                new ActivityCode(row.text("activity")),
                row.find("worker_id").map(WorkerId::new),
                new HourlyPrice(row.money("hourly_minor", currency)));
    }
}
