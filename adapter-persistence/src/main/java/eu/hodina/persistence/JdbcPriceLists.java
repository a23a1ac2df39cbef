package eu.hodina.persistence;

import eu.hodina.application.Transactions;
import eu.hodina.application.catalog.PriceLists;
import eu.hodina.domain.catalog.ActivityCode;
import eu.hodina.domain.catalog.ListPrice;
import eu.hodina.domain.catalog.PriceList;
import eu.hodina.domain.catalog.PriceListCode;
import eu.hodina.domain.catalog.ProductCode;
import eu.hodina.domain.catalog.ProductPrice;
import eu.hodina.domain.money.HourlyPrice;
import eu.hodina.domain.people.WorkerId;
import eu.hodina.persistence.Sql.Placed;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/** The tables {@code price_list}, a row a version, {@code list_price} and {@code product_price}. */
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
            addPrices(version);
        });
    }

    @Override
    public void replace(PriceList version) {
        String code = version.code().value();
        LocalDate firstDay = Values.firstDay(version.validity());
        transactions.run(() -> {
            int met = sql.run(
                    "UPDATE price_list SET day_after = ?, name = ?, by_default = ?, currency = ?"
                            + " WHERE code = ? AND first_day = ?",
                    Values.dayAfter(version.validity()),
                    version.name(),
                    version.byDefault(),
                    version.currency(),
                    code,
                    firstDay);
            if (met == 0) {
                throw new IllegalStateException("there is no version of price list " + code + " from " + firstDay);
            }
            sql.run("DELETE FROM list_price WHERE price_list = ? AND first_day = ?", code, firstDay);
            sql.run("DELETE FROM product_price WHERE price_list = ? AND first_day = ?", code, firstDay);
            addPrices(version);
        });
    }

    private void addPrices(PriceList version) {
        sql.runAll(
                Sql.insert(
                        "list_price", "price_list", "first_day", "position", "activity", "worker_id", "hourly_minor"),
                Placed.of(version.prices()),
                placed -> priceValues(version, placed));
        sql.runAll(
                Sql.insert("product_price", "price_list", "first_day", "position", "product", "unit_minor"),
                Placed.of(version.productPrices()),
                placed -> productPriceValues(version, placed));
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

    private static Object[] productPriceValues(PriceList version, Placed<ProductPrice> placed) {
        ProductPrice price = placed.item();
        return new Object[] {
            version.code().value(),
            Values.firstDay(version.validity()),
            placed.position(),
            price.product().value(),
            price.unitPrice().minor()
        };
    }

    @Override
    public Optional<PriceList> find(PriceListCode code, LocalDate day) {
        return lists("l.code = ? AND l.first_day <= ? AND l.day_after > ?", code.value(), day, day).stream()
                .findFirst();
    }

    @Override
    public List<PriceList> in(Currency currency) {
        return lists("l.currency = ?", currency);
    }

    @Override
    public List<PriceList> all() {
        return lists("l.code IS NOT NULL");
    }

    @Override
    public List<PriceList> versions(PriceListCode code) {
        return lists("l.code = ?", code.value());
    }

    @Override
    public List<PriceList> page(Optional<String> after, int limit) {
        List<String> codes = sql.list(
                "SELECT DISTINCT code FROM price_list WHERE code > ? ORDER BY code LIMIT ?",
                row -> row.text("code"),
                after.orElse(""),
                limit);
        return codes.isEmpty() ? List.of() : lists("l.code IN (" + Sql.marks(codes.size()) + ")", codes.toArray());
    }

    /** @param which of the versions {@code l}, with marks for the values */
    private List<PriceList> lists(String which, Object... values) {
        List<PriceList> bare = sql.list(
                "SELECT l.* FROM price_list l WHERE " + which + " ORDER BY l.code, l.first_day",
                JdbcPriceLists::bare,
                values);
        Children<ListPrice> prices = Children.of(sql, pricesOf("list_price", which), JdbcPriceLists::price, values);
        Children<ProductPrice> productPrices =
                Children.of(sql, pricesOf("product_price", which), JdbcPriceLists::productPrice, values);
        return bare.stream()
                .map(list -> list.withPrices(prices.of(parent(list)), productPrices.of(parent(list))))
                .toList();
    }

    private static String pricesOf(String table, String which) {
        return "SELECT CONCAT(p.first_day, ' ', p.price_list) AS parent, l.currency, p.* FROM " + table + " p"
                + " JOIN price_list l ON l.code = p.price_list AND l.first_day = p.first_day"
                + " WHERE " + which + " ORDER BY p.price_list, p.first_day, p.position";
    }

    private static String parent(PriceList list) {
        return Values.firstDay(list.validity()) + " " + list.code();
    }

    private static PriceList bare(Row row) throws SQLException {
        return new PriceList(
                new PriceListCode(row.text("code")),
                row.text("name"),
                row.flag("by_default"),
                row.validity(),
                row.currency("currency"),
                List.of());
    }

    private static ListPrice price(Row row) throws SQLException {
        return new ListPrice(
                new ActivityCode(row.text("activity")),
                row.find("worker_id").map(WorkerId::new),
                new HourlyPrice(row.money("hourly_minor", row.currency("currency"))));
    }

    private static ProductPrice productPrice(Row row) throws SQLException {
        return new ProductPrice(
                new ProductCode(row.text("product")), row.money("unit_minor", row.currency("currency")));
    }
}
