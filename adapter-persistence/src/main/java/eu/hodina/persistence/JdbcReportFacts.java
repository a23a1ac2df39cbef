package eu.hodina.persistence;

import eu.hodina.application.insight.ReportFacts;
import eu.hodina.application.rating.RatedPeriodId;
import eu.hodina.domain.agreement.AgreementId;
import eu.hodina.domain.agreement.AgreementPeriod;
import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.insight.ageing.OwedDocument;
import eu.hodina.domain.insight.capacity.RecordedDay;
import eu.hodina.domain.insight.margin.AgreementFee;
import eu.hodina.domain.insight.margin.ChargedSum;
import eu.hodina.domain.insight.margin.DrawnSum;
import eu.hodina.domain.insight.margin.GoodsSum;
import eu.hodina.domain.insight.margin.KeyedAmount;
import eu.hodina.domain.insight.margin.LapsedSum;
import eu.hodina.domain.insight.margin.LineSum;
import eu.hodina.domain.insight.margin.LoggedSum;
import eu.hodina.domain.insight.margin.ReportFilter;
import eu.hodina.domain.insight.margin.UnbilledSum;
import eu.hodina.domain.insight.margin.WorkFate;
import eu.hodina.domain.insight.margin.WriteOffSum;
import eu.hodina.domain.money.DatePeriod;
import eu.hodina.domain.money.HourlyPrice;
import eu.hodina.domain.people.WorkerId;
import eu.hodina.domain.rating.Disposition;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Sums that the database makes, one statement a kind of fact. */
final class JdbcReportFacts implements ReportFacts {
    /** The last correction of a log, if it has one. */
    static final String LAST_CORRECTION = " LEFT JOIN work_correction c ON c.log_id = l.id AND NOT EXISTS"
            + " (SELECT 1 FROM work_correction n WHERE n.corrects_id = c.id)";

    static final String MINUTES = "IF(c.id IS NULL, l.minutes, c.minutes)";

    static final String FATE = "CASE WHEN l.kind = 'INTERNAL' OR o.client_id IS NULL THEN 'INTERNAL'"
            + " WHEN IF(c.id IS NULL, l.write_off, c.write_off) IS NOT NULL THEN 'WRITTEN_OFF'"
            + " WHEN l.kind = 'REWORK' AND NOT o.bill_rework THEN 'REWORK'"
            + " WHEN o.pricing = 'FIXED' THEN 'FIXED_PRICE' ELSE 'BILLABLE' END";

    static final String WORK =
            "o.client_id, l.order_id, l.activity, l.worker_id," + " EXTRACT(YEAR_MONTH FROM l.work_date)";

    static final String LIVE = " p.revision = 0 AND p.first_day <= ? AND p.day_after > ?";

    private final Sql sql;
    private final JdbcGoodsFacts goods;
    private final JdbcOpenFacts unbilled;

    JdbcReportFacts(Sql sql) {
        this.sql = sql;
        this.goods = new JdbcGoodsFacts(sql);
        this.unbilled = new JdbcOpenFacts(sql);
    }

    @Override
    public List<LoggedSum> logged(ReportFilter filter) {
        FactWhere where = new FactWhere()
                .and(
                        "l.work_date BETWEEN ? AND ?",
                        filter.period().from(),
                        filter.period().to())
                .work(filter);
        return sql.list(
                "SELECT " + WORK + " AS month, " + FATE + " AS fate, r.hourly_minor, r.currency,"
                        + " MIN(l.work_date) AS first, SUM(" + MINUTES + ") AS minutes,"
                        + " SUM(IF(l.approval IN ('WAITING', 'REJECTED'), " + MINUTES + ", 0)) AS waiting,"
                        + " COUNT(*) AS logs FROM work_log l JOIN orders o ON o.id = l.order_id" + LAST_CORRECTION
                        + " LEFT JOIN worker_cost_rate r ON r.worker_id = l.worker_id AND r.first_day <= l.work_date"
                        + " AND r.day_after > l.work_date WHERE " + where.text()
                        + " GROUP BY " + WORK + ", fate, r.hourly_minor, r.currency",
                row -> new LoggedSum(
                        FactWhere.workKey(row),
                        row.constant(WorkFate.class, "fate"),
                        cost(row),
                        row.date("first"),
                        row.whole("minutes"),
                        row.whole("waiting"),
                        row.whole("logs")),
                where.values());
    }

    @Override
    public List<RecordedDay> recorded(ReportFilter filter) {
        FactWhere where = new FactWhere()
                .and(
                        "l.work_date BETWEEN ? AND ?",
                        filter.period().from(),
                        filter.period().to())
                .work(filter);
        return sql.list(
                "SELECT l.worker_id, l.work_date, SUM(" + MINUTES + ") AS minutes FROM work_log l"
                        + " JOIN orders o ON o.id = l.order_id" + LAST_CORRECTION + " WHERE " + where.text()
                        + " GROUP BY l.worker_id, l.work_date",
                row -> new RecordedDay(
                        new WorkerId(row.text("worker_id")), row.date("work_date"), row.whole("minutes")),
                where.values());
    }

    @Override
    public List<WriteOffSum> writeOffs(ReportFilter filter) {
        FactWhere where = new FactWhere()
                .and(
                        "l.work_date BETWEEN ? AND ?",
                        filter.period().from(),
                        filter.period().to())
                .work(filter);
        return sql.list(
                "SELECT " + WORK + " AS month, IF(c.id IS NULL, l.write_off, c.write_off) AS reason,"
                        + " MIN(l.work_date) AS first, SUM(" + MINUTES + ") AS minutes, COUNT(*) AS logs"
                        + " FROM work_log l JOIN orders o ON o.id = l.order_id" + LAST_CORRECTION
                        + " WHERE " + where.text() + " AND " + FATE + " = 'WRITTEN_OFF' GROUP BY " + WORK + ", reason",
                row -> new WriteOffSum(
                        FactWhere.workKey(row),
                        row.text("reason"),
                        row.date("first"),
                        row.whole("minutes"),
                        row.whole("logs")),
                where.values());
    }

    private static Optional<HourlyPrice> cost(Row row) throws SQLException {
        return row.find("currency").isEmpty()
                ? Optional.empty()
                : Optional.of(new HourlyPrice(row.money("hourly_minor", row.currency("currency"))));
    }

    @Override
    public List<ChargedSum> charged(ReportFilter filter, Set<RatedPeriodId> without) {
        FactWhere where = new FactWhere()
                .and(LIVE, filter.period().to(), filter.period().from())
                .without("p.id", without)
                .and(
                        "l.work_date BETWEEN ? AND ?",
                        filter.period().from(),
                        filter.period().to())
                .work(filter);
        return sql.list(
                "SELECT " + WORK + " AS month, x.disposition, b.rated_id IS NOT NULL AS on_document, p.currency,"
                        + " SUM(x.measured) AS measured, SUM(x.billed) AS billed, SUM(x.amount_minor) AS amount"
                        + " FROM rated_period p JOIN rated_charge x ON x.rated_id = p.id"
                        + " JOIN work_log l ON l.id = x.log_id JOIN orders o ON o.id = l.order_id"
                        + " LEFT JOIN billed_line b ON b.rated_id = x.rated_id AND b.position = x.line"
                        + " WHERE " + where.text()
                        + " GROUP BY " + WORK + ", x.disposition, on_document, p.currency",
                row -> new ChargedSum(
                        FactWhere.workKey(row),
                        row.constant(Disposition.class, "disposition"),
                        row.flag("on_document"),
                        row.whole("measured"),
                        row.whole("billed"),
                        row.money("amount", row.currency("currency"))),
                where.values());
    }

    @Override
    public List<LineSum> lines(ReportFilter filter, Set<RatedPeriodId> without) {
        if (filter.isOfWork()) {
            return List.of();
        }
        FactWhere where = new FactWhere()
                .and(LIVE, filter.period().to(), filter.period().from())
                .and(
                        "EXTRACT(YEAR_MONTH FROM p.first_day) * 100 + 1 BETWEEN ? AND ?",
                        FactWhere.number(filter.period().from()),
                        FactWhere.number(filter.period().to()))
                .without("p.id", without)
                .client("p.client_id", filter.client())
                .order("x.order_id", filter.order());
        return sql.list(
                "SELECT p.client_id, x.order_id, EXTRACT(YEAR_MONTH FROM p.first_day) AS month,"
                        + " x.kind = 'DIFFERENCE' AS difference, b.rated_id IS NOT NULL AS on_document, p.currency,"
                        + " SUM(x.net_minor) AS amount FROM rated_period p JOIN rated_line x ON x.rated_id = p.id"
                        + " LEFT JOIN billed_line b ON b.rated_id = x.rated_id AND b.position = x.position"
                        + " WHERE " + where.text()
                        + " AND (x.kind = 'MINIMUM' OR x.kind = 'DIFFERENCE' AND x.key_kind IN ('WORK', 'MINIMUM'))"
                        + " GROUP BY p.client_id, x.order_id, month, difference, on_document, p.currency",
                row -> new LineSum(
                        FactWhere.key(row),
                        row.flag("difference"),
                        row.flag("on_document"),
                        row.money("amount", row.currency("currency"))),
                where.values());
    }

    @Override
    public List<DrawnSum> drawn(Optional<ClientId> client, DatePeriod days, Set<RatedPeriodId> without) {
        FactWhere where = new FactWhere()
                .and(LIVE, days.to(), days.from())
                .without("p.id", without)
                .and("d.day BETWEEN ? AND ?", days.from(), days.to())
                .client("p.client_id", client);
        return sql.list(
                "SELECT d.agreement_id, d.period, d.day, " + WORK + " AS month, a.in_time,"
                        + " EXISTS (SELECT 1 FROM billed_line b WHERE b.rated_id = p.id) AS on_document,"
                        + " SUM(d.drawn) AS units FROM rated_period p JOIN rated_draw d ON d.rated_id = p.id"
                        + " JOIN rated_allowance a ON a.rated_id = d.rated_id AND a.agreement_id = d.agreement_id"
                        + " AND a.period = d.period LEFT JOIN work_correction k ON k.id = d.log_id"
                        + " JOIN work_log l ON l.id = COALESCE(k.log_id, d.log_id) JOIN orders o ON o.id = l.order_id"
                        + " WHERE " + where.text()
                        + " GROUP BY d.agreement_id, d.period, d.day, " + WORK + ", a.in_time, on_document",
                row -> new DrawnSum(
                        allowance(row),
                        row.date("day"),
                        FactWhere.workKey(row),
                        row.flag("in_time"),
                        row.flag("on_document"),
                        row.whole("units")),
                where.values());
    }

    @Override
    public List<AgreementFee> fees(Optional<ClientId> client, DatePeriod days, Set<RatedPeriodId> without) {
        FactWhere where = new FactWhere()
                .and("f.revision = 0 AND f.period BETWEEN ? AND ?", days.from(), days.to())
                .without("f.rated_id", without)
                .client("p.client_id", client);
        return sql.list(
                "SELECT f.agreement_id, f.period, f.amount_minor, p.currency FROM rated_fee f"
                        + " JOIN rated_period p ON p.id = f.rated_id WHERE " + where.text(),
                row -> new AgreementFee(allowance(row), row.money("amount_minor", row.currency("currency"))),
                where.values());
    }

    @Override
    public List<LapsedSum> lapsed(Optional<ClientId> client, DatePeriod days, Set<RatedPeriodId> without) {
        FactWhere where = new FactWhere()
                .and(LIVE, days.to(), days.from())
                .without("p.id", without)
                .client("p.client_id", client);
        return sql.list(
                "SELECT a.agreement_id, a.period, SUM(a.lost) AS units FROM rated_period p"
                        + " JOIN rated_allowance a ON a.rated_id = p.id JOIN agreement g ON g.id = a.agreement_id"
                        + " WHERE " + where.text() + " AND g.type = 'PACKAGE' AND a.lost > 0"
                        + " GROUP BY a.agreement_id, a.period",
                row -> new LapsedSum(allowance(row), row.whole("units")),
                where.values());
    }

    private static AgreementPeriod allowance(Row row) throws SQLException {
        return new AgreementPeriod(new AgreementId(row.text("agreement_id")), row.date("period"));
    }

    @Override
    public List<GoodsSum> goods(ReportFilter filter) {
        return filter.isOfWork() ? List.of() : goods.goods(filter);
    }

    @Override
    public List<KeyedAmount> documents(ReportFilter filter) {
        return filter.isOfWork() ? List.of() : goods.documents(filter);
    }

    @Override
    public List<UnbilledSum> unbilled(ReportFilter filter, Set<RatedPeriodId> without) {
        return unbilled.sums(filter, without);
    }

    @Override
    public List<OwedDocument> receivables(Optional<ClientId> client, LocalDate asOf) {
        return unbilled.receivables(client, asOf);
    }

    @Override
    public List<ClientId> withUnratedWork(DatePeriod period) {
        return sql.list(
                "SELECT DISTINCT o.client_id FROM work_log l JOIN orders o ON o.id = l.order_id" + LAST_CORRECTION
                        + " WHERE l.work_date BETWEEN ? AND ? AND l.approval IN ('NOT_NEEDED', 'APPROVED')"
                        + " AND o.client_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM rated_charge x"
                        + " JOIN rated_period p ON p.id = x.rated_id AND p.revision = 0"
                        + " WHERE x.log_id = l.id AND x.correction_id <=> c.id)",
                row -> new ClientId(row.text("client_id")),
                period.from(),
                period.to());
    }
}
