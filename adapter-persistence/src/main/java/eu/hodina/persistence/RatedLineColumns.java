package eu.hodina.persistence;

import eu.hodina.application.rating.LineToBill;
import eu.hodina.application.rating.RatedPeriod;
import eu.hodina.application.rating.RatedPeriodId;
import eu.hodina.application.rating.UnbilledLine;
import eu.hodina.domain.money.DatePeriod;
import eu.hodina.domain.money.HourlyPrice;
import eu.hodina.domain.money.Money;
import eu.hodina.domain.money.VatRate;
import eu.hodina.domain.order.OrderId;
import eu.hodina.domain.rating.BilledLine;
import eu.hodina.domain.rating.LineKey;
import eu.hodina.domain.rating.LineKind;
import eu.hodina.persistence.Sql.Placed;
import java.sql.SQLException;
import java.util.Currency;

/** The columns of {@code rated_line}; read from rows that have the days and the currency of the period too. */
final class RatedLineColumns {
    static final String INSERT = Sql.insert(
            "rated_line",
            "rated_id",
            "position",
            "kind",
            "text",
            "minutes",
            "hourly_minor",
            "net_minor",
            "vat_rate",
            "order_id",
            "key_kind",
            "key_text",
            "key_hourly_minor",
            "fee_period",
            "credits_id");

    private RatedLineColumns() {}

    static Object[] values(RatedPeriod rated, Placed<LineToBill> placed) {
        LineToBill line = placed.item();
        LineKey key = line.key();
        return new Object[] {
            rated.id().value(),
            placed.position(),
            line.kind(),
            line.text(),
            line.minutes(),
            line.hourly().map(hourly -> minor(hourly.perHour(), rated.currency())),
            minor(line.net(), rated.currency()),
            line.vatRate().map(VatRate::hundredths),
            line.order().map(OrderId::value),
            key.kind(),
            key.text(),
            key.hourly().map(hourly -> minor(hourly.perHour(), rated.currency())),
            key.feePeriod(),
            line.credits()
        };
    }

    static long minor(Money amount, Currency currency) {
        return amount.plus(Money.zero(currency)).minor();
    }

    static LineToBill read(Row row) throws SQLException {
        Currency currency = row.currency("currency");
        return new LineToBill(
                key(row, currency),
                row.constant(LineKind.class, "kind") == LineKind.DIFFERENCE,
                row.text("text"),
                row.findWhole("minutes"),
                row.money("net_minor", currency),
                row.find("credits_id"));
    }

    static UnbilledLine readWaiting(Row row) throws SQLException {
        return new UnbilledLine(new RatedPeriodId(row.text("rated_id")), row.number("position"), read(row));
    }

    static BilledLine readBilled(Row row) throws SQLException {
        Currency currency = row.currency("currency");
        return new BilledLine(key(row, currency), row.money("net_minor", currency));
    }

    private static LineKey key(Row row, Currency currency) throws SQLException {
        return new LineKey(
                days(row),
                row.constant(LineKind.class, "key_kind"),
                row.text("key_text"),
                row.find("order_id").map(OrderId::new),
                row.find("key_hourly_minor")
                        .map(minor -> new HourlyPrice(Money.ofMinor(currency, Long.parseLong(minor)))),
                row.findDate("fee_period"),
                InvoiceMapping.vatRate(row));
    }

    static DatePeriod days(Row row) throws SQLException {
        return new DatePeriod(row.date("first_day"), row.date("day_after").minusDays(1));
    }
}
