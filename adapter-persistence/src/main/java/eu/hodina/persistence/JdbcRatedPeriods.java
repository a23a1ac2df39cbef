package eu.hodina.persistence;

import eu.hodina.application.Transactions;
import eu.hodina.application.rating.LineToBill;
import eu.hodina.application.rating.RatedCharge;
import eu.hodina.application.rating.RatedPeriod;
import eu.hodina.application.rating.RatedPeriods;
import eu.hodina.domain.agreement.AgreementId;
import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.money.DatePeriod;
import eu.hodina.domain.money.Money;
import eu.hodina.domain.money.VatRate;
import eu.hodina.domain.order.OrderId;
import eu.hodina.domain.rating.AllowanceRun;
import eu.hodina.domain.rating.Disposition;
import eu.hodina.domain.time.WorkLogId;
import eu.hodina.persistence.Sql.Placed;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/** The tables {@code rated_period}, {@code rated_line} and {@code rated_charge}. */
final class JdbcRatedPeriods implements RatedPeriods {
    private final Transactions transactions;
    private final Sql sql;
    private final JdbcRatedAgreements agreements;

    JdbcRatedPeriods(Transactions transactions, Sql sql) {
        this.transactions = transactions;
        this.sql = sql;
        this.agreements = new JdbcRatedAgreements(sql);
    }

    @Override
    public void add(RatedPeriod rated) {
        transactions.run(() -> {
            lock(rated.client());
            sql.run(
                    Sql.insert("rated_period", "id", "client_id", "first_day", "day_after", "currency"),
                    rated.id().value(),
                    rated.client().map(ClientId::value),
                    rated.period().from(),
                    rated.period().to().plusDays(1),
                    rated.currency());
            sql.runAll(
                    Sql.insert(
                            "rated_line",
                            "rated_id",
                            "position",
                            "kind",
                            "text",
                            "minutes",
                            "hourly_minor",
                            "net_minor",
                            "vat_rate",
                            "order_id"),
                    Placed.of(rated.lines()),
                    placed -> lineValues(rated, placed));
            sql.runAll(
                    Sql.insert(
                            "rated_charge",
                            "rated_id",
                            "position",
                            "log_id",
                            "order_id",
                            "disposition",
                            "measured",
                            "billed",
                            "amount_minor",
                            "line"),
                    Placed.of(rated.charges()),
                    placed -> chargeValues(rated, placed));
            sql.runAll(Sql.insert("rated_version", "rated_id", "kind", "code", "first_day"), rated.used(), used ->
                    new Object[] {rated.id().value(), used.kind(), used.code(), JdbcCatalogUse.firstDay(used)});
            agreements.add(rated);
        });
    }

    /**
     * Two transactions do not see each other's overlapping periods, so that the key refuses the second only when it
     * comes after the first; the firm's own projects wait for each other at the firm.
     */
    private void lock(Optional<ClientId> client) {
        String query =
                client.isPresent() ? "SELECT id FROM client WHERE id = ? FOR UPDATE" : "SELECT id FROM firm FOR UPDATE";
        sql.list(
                query,
                row -> row.text("id"),
                client.map(ClientId::value).stream().toArray());
    }

    private static Object[] lineValues(RatedPeriod rated, Placed<LineToBill> placed) {
        LineToBill line = placed.item();
        return new Object[] {
            rated.id().value(),
            placed.position(),
            line.kind(),
            line.text(),
            line.minutes(),
            line.hourly().map(hourly -> minor(hourly.perHour(), rated.currency())),
            minor(line.net(), rated.currency()),
            line.vatRate().map(VatRate::hundredths),
            line.order().map(OrderId::value)
        };
    }

    private static Object[] chargeValues(RatedPeriod rated, Placed<RatedCharge> placed) {
        RatedCharge charge = placed.item();
        return new Object[] {
            rated.id().value(),
            placed.position(),
            charge.log().value(),
            charge.order().value(),
            charge.disposition(),
            charge.measured(),
            charge.billed(),
            minor(charge.amount(), rated.currency()),
            charge.line()
        };
    }

    private static long minor(Money amount, Currency currency) {
        return amount.plus(Money.zero(currency)).minor();
    }

    @Override
    public boolean isRated(Optional<ClientId> client, DatePeriod period) {
        return sql.total(
                        "SELECT COUNT(*) AS total FROM rated_period"
                                + " WHERE client_id <=> ? AND first_day <= ? AND day_after > ?",
                        client.map(ClientId::value),
                        period.to(),
                        period.from())
                > 0;
    }

    @Override
    public List<RatedCharge> charges() {
        return sql.list(
                "SELECT c.*, p.currency FROM rated_charge c JOIN rated_period p ON p.id = c.rated_id"
                        + " ORDER BY p.first_day, p.client_id, c.log_id, c.position",
                JdbcRatedPeriods::readCharge);
    }

    private static RatedCharge readCharge(Row row) throws SQLException {
        return new RatedCharge(
                new WorkLogId(row.text("log_id")),
                new OrderId(row.text("order_id")),
                row.constant(Disposition.class, "disposition"),
                row.whole("measured"),
                row.whole("billed"),
                row.money("amount_minor", row.currency("currency")),
                row.findNumber("line"));
    }

    @Override
    public long measuredMinutes() {
        return sql.total("SELECT COALESCE(SUM(measured), 0) AS total FROM rated_charge");
    }

    @Override
    public Optional<AllowanceRun> lastRunBefore(ClientId client, LocalDate day) {
        return agreements.lastRunBefore(client, day);
    }

    @Override
    public List<AllowanceRun> runsOf(AgreementId agreement) {
        return agreements.runsOf(agreement);
    }
}
