package eu.hodina.persistence;

import eu.hodina.application.money.ExchangeRateTable;
import eu.hodina.domain.money.ExchangeRate;
import eu.hodina.domain.money.PublishedRate;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/** The table {@code exchange_rate}. */
final class JdbcExchangeRates implements ExchangeRateTable {
    private static final Currency CROWNS = Currency.getInstance("CZK");
    private static final String NEWEST_FIRST = " ORDER BY day DESC, currency";

    private final Sql sql;

    JdbcExchangeRates(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void putAll(Collection<PublishedRate> rates) {
        sql.runAll(
                Sql.insert("exchange_rate", "currency", "day", "quantity", "worth_millionths", "source")
                        + " ON DUPLICATE KEY UPDATE quantity = VALUES(quantity),"
                        + " worth_millionths = VALUES(worth_millionths), source = VALUES(source)",
                List.copyOf(rates),
                published -> new Object[] {
                    published.rate().from(),
                    published.day(),
                    published.rate().quantity(),
                    published.rate().worth().movePointRight(6).longValueExact(),
                    published.source()
                });
    }

    @Override
    public Optional<PublishedRate> find(PublishedRate.Key key) {
        return sql.find(
                "SELECT * FROM exchange_rate WHERE currency = ? AND day = ?",
                JdbcExchangeRates::read,
                key.currency(),
                key.day());
    }

    @Override
    public List<PublishedRate> page(Optional<Currency> currency, Optional<PublishedRate.Key> after, int limit) {
        List<String> wanted = new ArrayList<>(List.of("TRUE"));
        List<Object> values = new ArrayList<>();
        currency.ifPresent(one -> {
            wanted.add("currency = ?");
            values.add(one);
        });
        after.ifPresent(key -> {
            wanted.add("day <= ? AND (day < ? OR currency > ?)");
            values.addAll(List.of(key.day(), key.day(), key.currency()));
        });
        values.add(limit);
        return sql.list(
                "SELECT * FROM exchange_rate WHERE " + String.join(" AND ", wanted) + NEWEST_FIRST + " LIMIT ?",
                JdbcExchangeRates::read,
                values.toArray());
    }

    @Override
    public List<PublishedRate> published(LocalDate first, LocalDate last) {
        return sql.list(
                "SELECT * FROM exchange_rate WHERE day BETWEEN ? AND ?" + NEWEST_FIRST,
                JdbcExchangeRates::read,
                first,
                last);
    }

    private static PublishedRate read(Row row) throws SQLException {
        BigDecimal worth = BigDecimal.valueOf(row.whole("worth_millionths"), 6);
        ExchangeRate rate = new ExchangeRate(row.currency("currency"), CROWNS, row.number("quantity"), worth);
        return new PublishedRate(row.date("day"), rate, row.text("source"));
    }
}
