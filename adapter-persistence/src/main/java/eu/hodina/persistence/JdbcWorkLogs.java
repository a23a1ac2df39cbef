package eu.hodina.persistence;

import eu.hodina.application.time.WorkLogs;
import eu.hodina.domain.catalog.ActivityCode;
import eu.hodina.domain.money.DatePeriod;
import eu.hodina.domain.order.OrderId;
import eu.hodina.domain.order.TaskId;
import eu.hodina.domain.people.WorkerId;
import eu.hodina.domain.time.Approval;
import eu.hodina.domain.time.TimesheetEntry;
import eu.hodina.domain.time.WorkKind;
import eu.hodina.domain.time.WorkLog;
import eu.hodina.domain.time.WorkLogId;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
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
        Object[] values = Stream.concat(orders.stream().map(OrderId::value), Stream.of(period.from(), period.to()))
                .toArray();
        return sql.list(
                "SELECT * FROM work_log WHERE order_id IN (" + Sql.marks(orders.size())
                        + ") AND work_date BETWEEN ? AND ? ORDER BY work_date, start_time, id",
                JdbcWorkLogs::read,
                values);
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
