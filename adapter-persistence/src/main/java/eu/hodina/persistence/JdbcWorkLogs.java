package eu.hodina.persistence;

import eu.hodina.application.time.WorkLogFilter;
import eu.hodina.application.time.WorkLogPlace;
import eu.hodina.application.time.WorkLogs;
import eu.hodina.domain.catalog.ActivityCode;
import eu.hodina.domain.money.DatePeriod;
import eu.hodina.domain.order.OrderId;
import eu.hodina.domain.order.TaskId;
import eu.hodina.domain.people.WorkerId;
import eu.hodina.domain.time.Approval;
import eu.hodina.domain.time.Correction;
import eu.hodina.domain.time.TimesheetEntry;
import eu.hodina.domain.time.WorkKind;
import eu.hodina.domain.time.WorkLog;
import eu.hodina.domain.time.WorkLogId;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The table {@code work_log}. */
final class JdbcWorkLogs implements WorkLogs {
    /** As {@link #values} gives them. */
    static final String[] COLUMNS = {
        "id",
        "order_id",
        "task_id",
        "worker_id",
        "activity",
        "work_date",
        "start_time",
        "minutes",
        "kind",
        "write_off",
        "note"
    };

    private static final String INSERT = Sql.insert("work_log", COLUMNS);

    private static final String ENTER =
            INSERT.replace("note)", "note, sitting_began, mends_id, approval)").replace("?)", "?,?,?,?)");

    /** As the server sorts: no start before any. */
    private static final Comparator<WorkLog> IN_TIME = Comparator.comparing(WorkLog::date)
            .thenComparing(log -> log.start().orElse(LocalTime.MIN))
            .thenComparing(log -> log.start().isPresent())
            .thenComparing(log -> log.id().value());

    private final Sql sql;

    JdbcWorkLogs(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void addAll(List<WorkLog> logs) {
        sql.runAll(INSERT, logs, JdbcWorkLogs::values);
    }

    static Object[] values(WorkLog log) {
        return new Object[] {
            log.id().value(),
            log.order().value(),
            log.task().value(),
            log.worker().value(),
            log.activity().value(),
            log.date(),
            log.start(),
            log.minutes(),
            log.kind(),
            log.writeOff(),
            log.note()
        };
    }

    @Override
    public void enter(List<TimesheetEntry> entries) {
        sql.runAll(
                ENTER,
                entries,
                entry -> Stream.concat(
                                Stream.of(values(entry.log())),
                                Stream.of(entry.measured(), entry.mends().map(TaskId::value), entry.approval()))
                        .toArray());
    }

    @Override
    public Optional<TimesheetEntry> find(WorkLogId id) {
        return Values.findUuid(id.value())
                .flatMap(known -> sql.find("SELECT * FROM work_log WHERE id = ?", JdbcWorkLogs::readEntry, known));
    }

    @Override
    public List<TimesheetEntry> lock(Collection<WorkLogId> ids) {
        Object[] known =
                ids.stream().flatMap(id -> Values.findUuid(id.value()).stream()).toArray();
        return known.length == 0
                ? List.of()
                : sql.list(
                        "SELECT * FROM work_log WHERE id IN (" + Sql.marks(known.length) + ") ORDER BY id FOR UPDATE",
                        JdbcWorkLogs::readEntry,
                        known);
    }

    @Override
    public void replace(TimesheetEntry entry) {
        WorkLog log = entry.log();
        sql.run(
                "UPDATE work_log SET order_id = ?, task_id = ?, activity = ?, work_date = ?, start_time = ?, minutes = ?,"
                        + " kind = ?, write_off = ?, note = ?, mends_id = ?, approval = ? WHERE id = ?",
                log.order().value(),
                log.task().value(),
                log.activity().value(),
                log.date(),
                log.start(),
                log.minutes(),
                log.kind(),
                log.writeOff(),
                log.note(),
                entry.mends().map(TaskId::value),
                entry.approval(),
                log.id().value());
    }

    @Override
    public void remove(WorkLogId id) {
        sql.run("DELETE FROM work_log WHERE id = ?", id.value());
    }

    @Override
    public List<TimesheetEntry> page(WorkLogFilter filter, Optional<WorkLogPlace> after, int limit) {
        WorkLogWhere where = new WorkLogWhere(filter, after);
        return sql.list(where.query(), JdbcWorkLogs::readEntry, where.values(limit));
    }

    @Override
    public List<TimesheetEntry> ofWorker(WorkerId worker, DatePeriod period) {
        return sql.list(
                "SELECT * FROM work_log WHERE worker_id = ? AND work_date BETWEEN ? AND ?"
                        + " ORDER BY work_date, start_time, id",
                JdbcWorkLogs::readEntry,
                worker.value(),
                period.from(),
                period.to());
    }

    @Override
    public boolean isBilled(WorkLogId id) {
        return sql.total(
                        "SELECT COUNT(*) AS total FROM rated_charge c JOIN rated_period p ON p.id = c.rated_id"
                                + " WHERE c.log_id = ? AND p.revision = 0 AND " + RatedPeriodReading.IS_BILLED,
                        id.value())
                > 0;
    }

    @Override
    public boolean isBilled(OrderId order, LocalDate date) {
        return sql.total(
                        "SELECT COUNT(*) AS total FROM orders o JOIN rated_period p ON p.client_id = o.client_id"
                                + " WHERE o.id = ? AND p.revision = 0 AND p.first_day <= ? AND p.day_after > ? AND "
                                + RatedPeriodReading.IS_BILLED,
                        order.value(),
                        date,
                        date)
                > 0;
    }

    @Override
    public void correct(WorkLogId log, Correction correction) {
        sql.run(
                "INSERT INTO work_correction (id, log_id, corrects_id, minutes, write_off, order_id, work_date)"
                        + " SELECT ?, id, ?, ?, ?, order_id, work_date FROM work_log WHERE id = ?",
                correction.id().value(),
                correction.corrects().value(),
                correction.minutes(),
                correction.writeOff(),
                log.value());
    }

    @Override
    public List<Correction> corrections(WorkLogId log) {
        return sql.list(
                "SELECT * FROM work_correction WHERE log_id = ? ORDER BY id",
                JdbcWorkLogs::readCorrection,
                log.value());
    }

    private static Correction readCorrection(Row row) throws SQLException {
        return new Correction(
                new WorkLogId(row.text("id")),
                new WorkLogId(row.text("corrects_id")),
                row.number("minutes"),
                row.find("write_off"));
    }

    @Override
    public List<Correction> corrections(Collection<OrderId> orders, DatePeriod period) {
        return orders.isEmpty()
                ? List.of()
                : sql.list(
                        "SELECT * FROM work_correction WHERE order_id IN (" + Sql.marks(orders.size())
                                + ") AND work_date BETWEEN ? AND ? ORDER BY id",
                        JdbcWorkLogs::readCorrection,
                        ofDays(orders, period));
    }

    @Override
    public Optional<LocalDate> firstDay(Collection<OrderId> orders) {
        return orders.isEmpty()
                ? Optional.empty()
                : sql
                        .list(
                                "SELECT MIN(work_date) AS first_day FROM work_log WHERE order_id IN ("
                                        + Sql.marks(orders.size()) + ") GROUP BY order_id",
                                row -> row.date("first_day"),
                                orders.stream().map(OrderId::value).toArray())
                        .stream()
                        .min(LocalDate::compareTo);
    }

    @Override
    public Map<OrderId, Long> notApproved(Collection<OrderId> orders, LocalDate until) {
        Map<OrderId, Long> minutes = new LinkedHashMap<>();
        if (!orders.isEmpty()) {
            Object[] values = Stream.concat(orders.stream().map(OrderId::value), Stream.of(until))
                    .toArray();
            sql.list(
                    "SELECT order_id, SUM(minutes) AS total FROM work_log WHERE order_id IN ("
                            + Sql.marks(orders.size()) + ") AND work_date <= ? AND approval IN ('WAITING', 'REJECTED')"
                            + " GROUP BY order_id ORDER BY order_id",
                    row -> minutes.put(new OrderId(row.text("order_id")), row.whole("total")),
                    values);
        }
        return minutes;
    }

    @Override
    public boolean isUnrated(OrderId order) {
        return sql.total(
                        "SELECT EXISTS (SELECT 1 FROM work_log l WHERE l.order_id = ? AND l.approval <> 'REJECTED'"
                                + " AND NOT EXISTS (SELECT 1 FROM rated_charge c JOIN rated_period p ON p.id = c.rated_id"
                                + " WHERE c.log_id = l.id AND p.revision = 0)) AS total",
                        order.value())
                > 0;
    }

    private static Object[] ofDays(Collection<OrderId> orders, DatePeriod period) {
        return Stream.concat(orders.stream().map(OrderId::value), Stream.of(period.from(), period.to()))
                .toArray();
    }

    static TimesheetEntry readEntry(Row row) throws SQLException {
        return new TimesheetEntry(
                read(row),
                row.find("sitting_began").isPresent() ? Optional.of(row.instant("sitting_began")) : Optional.empty(),
                row.find("mends_id").map(TaskId::new),
                row.constant(Approval.class, "approval"));
    }

    @Override
    public List<WorkLog> of(Collection<OrderId> orders, DatePeriod period) {
        if (orders.isEmpty()) {
            return List.of();
        }
        List<WorkLog> logs = sql.list(
                "SELECT " + String.join(", ", COLUMNS) + " FROM work_log WHERE order_id IN ("
                        + Sql.marks(orders.size())
                        + ") AND work_date BETWEEN ? AND ? AND approval IN ('NOT_NEEDED', 'APPROVED')",
                JdbcWorkLogs::read,
                ofDays(orders, period));
        // the server would sort places of rows, for notes have no bound, and read every row twice
        logs.sort(IN_TIME);
        return logs;
    }

    static WorkLog read(Row row) throws SQLException {
        return new WorkLog(
                new WorkLogId(row.text("id")),
                new OrderId(row.text("order_id")),
                new TaskId(row.text("task_id")),
                new WorkerId(row.text("worker_id")),
                new ActivityCode(row.text("activity")),
                row.date("work_date"),
                row.findTime("start_time"),
                row.number("minutes"),
                row.constant(WorkKind.class, "kind"),
                row.find("write_off"),
                row.text("note"));
    }

    @Override
    public long count() {
        return sql.total("SELECT COUNT(*) AS total FROM work_log");
    }

    @Override
    public long minutes() {
        return sql.total("SELECT COALESCE(SUM(minutes), 0) AS total FROM work_log");
    }
}
