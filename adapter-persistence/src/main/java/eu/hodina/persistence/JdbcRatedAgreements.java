package eu.hodina.persistence;

import eu.hodina.application.agreement.AgreementUse;
import eu.hodina.application.rating.RatedPeriod;
import eu.hodina.domain.agreement.AgreementId;
import eu.hodina.domain.agreement.AgreementPeriod;
import eu.hodina.domain.agreement.Allowed;
import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.money.DatePeriod;
import eu.hodina.domain.money.VatRate;
import eu.hodina.domain.rating.AllowanceBalance;
import eu.hodina.domain.rating.AllowanceRun;
import eu.hodina.domain.rating.LogDraw;
import eu.hodina.domain.rating.RatedFee;
import eu.hodina.domain.time.WorkLogId;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/** The tables {@code rated_fee}, {@code rated_allowance} and {@code rated_draw}. */
final class JdbcRatedAgreements implements AgreementUse {
    private static final String BALANCES =
            "SELECT a.*, p.currency, p.id AS parent FROM rated_allowance a JOIN rated_period p ON p.id = a.rated_id";

    private static final String DRAWS = "SELECT d.*, a.in_time, p.currency, p.id AS parent FROM rated_draw d"
            + " JOIN rated_allowance a ON a.rated_id = d.rated_id AND a.agreement_id = d.agreement_id"
            + " AND a.period = d.period JOIN rated_period p ON p.id = d.rated_id";

    private final Sql sql;

    JdbcRatedAgreements(Sql sql) {
        this.sql = sql;
    }

    /** Fees, and what was granted, used and left. */
    void addBalances(RatedPeriod rated) {
        String id = rated.id().value();
        sql.insertSoon(
                Sql.insert("rated_fee", "rated_id", "agreement_id", "period", "due", "amount_minor", "vat_rate"),
                rated.fees(),
                fee -> new Object[] {
                    id,
                    fee.fee().agreement().value(),
                    fee.fee().period(),
                    fee.due(),
                    fee.amount().minor(),
                    fee.vatRate().map(VatRate::hundredths)
                });
        sql.insertSoon(
                Sql.insert(
                        "rated_allowance",
                        "rated_id",
                        "agreement_id",
                        "period",
                        "in_time",
                        "granted",
                        "used",
                        "lost",
                        "remaining"),
                rated.allowances().allowances(),
                row -> new Object[] {
                    id,
                    row.allowance().agreement().value(),
                    row.allowance().period(),
                    row.granted().isTime(),
                    row.granted().units(),
                    row.used().units(),
                    row.lost().units(),
                    row.left().units()
                });
    }

    /** What each log drew; after the balances. */
    void addDraws(RatedPeriod rated) {
        String id = rated.id().value();
        sql.insertSoon(
                Sql.insert("rated_draw", "rated_id", "position", "agreement_id", "period", "log_id", "day", "drawn"),
                Sql.Placed.of(rated.allowances().draws()),
                placed -> new Object[] {
                    id,
                    placed.position(),
                    placed.item().allowance().agreement().value(),
                    placed.item().allowance().period(),
                    placed.item().log().value(),
                    placed.item().date(),
                    placed.item().drawn().units()
                });
    }

    private record Run(String id, DatePeriod days) {
        static Run read(Row row) throws SQLException {
            return new Run(
                    row.text("id"),
                    new DatePeriod(row.date("first_day"), row.date("day_after").minusDays(1)));
        }
    }

    Optional<AllowanceRun> lastRunBefore(ClientId client, LocalDate day) {
        return sql.find(
                        "SELECT * FROM rated_period WHERE client_id = ? AND revision = 0 AND day_after <= ?"
                                + " ORDER BY first_day DESC LIMIT 1",
                        Run::read,
                        client.value(),
                        day)
                .map(run -> new AllowanceRun(run.days(), balances(run.id()), List.of()));
    }

    private List<AllowanceBalance> balances(String rated) {
        return sql.list(
                BALANCES + " WHERE a.rated_id = ? ORDER BY a.agreement_id, a.period",
                JdbcRatedAgreements::balance,
                rated);
    }

    AllowanceRun runOf(String rated, DatePeriod days) {
        return new AllowanceRun(
                days,
                balances(rated),
                sql.list(DRAWS + " WHERE d.rated_id = ? ORDER BY d.position", JdbcRatedAgreements::draw, rated));
    }

    List<RatedFee> feesOf(String rated, Currency currency) {
        return sql.list(
                "SELECT * FROM rated_fee WHERE rated_id = ? ORDER BY due, agreement_id, period",
                row -> new RatedFee(
                        allowance(row),
                        row.date("due"),
                        row.money("amount_minor", currency),
                        InvoiceMapping.vatRate(row)),
                rated);
    }

    List<AgreementPeriod> feesBefore(ClientId client, LocalDate day) {
        return sql.list(
                "SELECT f.* FROM rated_period p JOIN rated_fee f ON f.rated_id = p.id"
                        + " WHERE p.client_id = ? AND p.revision = 0 AND p.first_day < ?"
                        + " ORDER BY f.agreement_id, f.period",
                JdbcRatedAgreements::allowance,
                client.value(),
                day);
    }

    List<AllowanceRun> runsOf(AgreementId agreement) {
        Object[] known = Values.findUuid(agreement.value()).stream().toArray();
        if (known.length == 0) {
            return List.of();
        }
        List<Run> runs = sql.list(
                "SELECT DISTINCT p.id, p.first_day, p.day_after FROM rated_allowance a"
                        + " JOIN rated_period p ON p.id = a.rated_id WHERE a.agreement_id = ? AND p.revision = 0 ORDER BY p.first_day",
                Run::read,
                known);
        Children<AllowanceBalance> balances = Children.of(
                sql,
                BALANCES + " WHERE a.agreement_id = ? ORDER BY a.rated_id, a.period",
                JdbcRatedAgreements::balance,
                known);
        Children<LogDraw> draws = Children.of(
                sql,
                DRAWS + " WHERE a.agreement_id = ? ORDER BY d.rated_id, d.position",
                JdbcRatedAgreements::draw,
                known);
        return runs.stream()
                .map(run -> new AllowanceRun(run.days(), balances.of(run.id()), draws.of(run.id())))
                .toList();
    }

    private static AllowanceBalance balance(Row row) throws SQLException {
        return new AllowanceBalance(
                allowance(row), units(row, "granted"), units(row, "used"), units(row, "lost"), units(row, "remaining"));
    }

    private static LogDraw draw(Row row) throws SQLException {
        return new LogDraw(new WorkLogId(row.text("log_id")), row.date("day"), allowance(row), units(row, "drawn"));
    }

    private static AgreementPeriod allowance(Row row) throws SQLException {
        return new AgreementPeriod(new AgreementId(row.text("agreement_id")), row.date("period"));
    }

    private static Allowed units(Row row, String column) throws SQLException {
        return AgreementColumns.allowed(row.flag("in_time"), row.whole(column), row.currency("currency"));
    }

    @Override
    public Optional<LocalDate> ratedTo(ClientId client) {
        return sql.find(
                "SELECT * FROM rated_period WHERE client_id = ? AND revision = 0 ORDER BY first_day DESC LIMIT 1",
                row -> row.date("day_after").minusDays(1),
                client.value());
    }

    @Override
    public List<AgreementPeriod> billedFees(ClientId client) {
        return sql.list(
                "SELECT f.* FROM agreement a JOIN rated_fee f ON f.agreement_id = a.id"
                        + " WHERE a.client_id = ? AND f.revision = 0"
                        + " ORDER BY f.agreement_id, f.period",
                JdbcRatedAgreements::allowance,
                client.value());
    }
}
